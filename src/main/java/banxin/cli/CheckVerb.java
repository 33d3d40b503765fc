package banxin.cli;

import banxin.notice.Notice;
import banxin.preflight.Profile;
import banxin.preflight.Verdict;
import banxin.proof.Proof;
import banxin.run.PreflightRun;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** {@code banxin check ISSUE} or {@code FILE.pdf}: everything that is wrong with it, without printing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckVerb implements Callable<Integer> {
    @ParentCommand
    private @Nullable Banxin banxin;

    @Parameters(paramLabel = "ISSUE|PDF", descriptionKey = "issue")
    private Path issue = Path.of("");

    @Option(names = "--profile", paramLabel = "newsprint|archive|x1a|x4", descriptionKey = "profile")
    private @Nullable String profile;

    @Option(names = "--report", paramLabel = "HTML", descriptionKey = "report")
    private @Nullable Path report;

    @Override
    public Integer call() {
        var speech = Speech.of(banxin);
        var asked = profile == null ? word(Profile.NEWSPRINT) : profile;
        var wanted = Stream.of(Profile.values()).filter(known -> word(known).equalsIgnoreCase(asked)).findFirst();
        if (wanted.isEmpty()) {
            var known = Stream.of(Profile.values()).map(CheckVerb::word).collect(Collectors.joining(" "));
            speech.complain("usage-choice", "--profile", asked, known);
            return Exit.USAGE;
        }
        return PreflightRun.isPdf(issue) ? preflight(wanted.get(), speech) : desk(speech);
    }

    private int desk(Speech speech) {
        if (profile == null && report == null) return Printing.run(issue, Optional.empty(), speech);
        speech.complain("usage-check-pdf", issue);
        return Exit.USAGE;
    }

    private static String word(Profile profile) {
        return profile.name().toLowerCase(Locale.ROOT);
    }

    private int preflight(Profile wanted, Speech speech) {
        var checked = PreflightRun.check(issue, wanted, Optional.ofNullable(report), speech.wording());
        var result = checked.result();
        if (speech.json()) {
            Proof.findings(result.file(), word(wanted), result.sha256(), result.pages(), result.findings(),
                    speech.wording(), speech.out());
        } else {
            result.findings().forEach(finding -> speech.out().println(speech.wording().line(finding)));
            speech.say("preflight.summary", word(wanted), result.pages(), result.findings().size());
        }
        checked.refused().ifPresent(speech::complain);
        return exit(result, checked.refused());
    }

    private static int exit(Verdict result, Optional<Notice> refused) {
        if (!result.readable()) return Exit.UNREADABLE;
        if (refused.isPresent()) return Exit.CONFLICT;
        return result.isFaulty() ? Exit.FAULTS : Exit.DONE;
    }
}
