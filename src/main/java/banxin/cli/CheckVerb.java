package banxin.cli;

import banxin.notice.Notice;
import banxin.preflight.Preflight;
import banxin.proof.Proof;
import banxin.run.PreflightRun;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    private Preflight.Profile profile = Preflight.Profile.NEWSPRINT;

    @Option(names = "--report", paramLabel = "HTML", descriptionKey = "report")
    private @Nullable Path report;

    @Override
    public Integer call() {
        var speech = Speech.of(banxin);
        return PreflightRun.isPdf(issue) ? preflight(speech) : Printing.run(issue, Optional.empty(), speech);
    }

    private int preflight(Speech speech) {
        var checked = PreflightRun.check(issue, profile, Optional.ofNullable(report), speech.wording());
        var result = checked.result();
        var purpose = profile.name().toLowerCase(Locale.ROOT);
        if (speech.json()) {
            Proof.findings(result.file(), purpose, result.sha256(), result.pages(), result.findings(),
                    speech.wording(), speech.out());
        } else {
            result.findings().forEach(finding -> speech.out().println(speech.wording().line(finding)));
            speech.say("preflight.summary", purpose, result.pages(), result.findings().size());
        }
        checked.refused().ifPresent(speech::complain);
        return exit(result, checked.refused());
    }

    private static int exit(Preflight.Result result, Optional<Notice> refused) {
        if (!result.readable()) return Exit.UNREADABLE;
        if (refused.isPresent()) return Exit.CONFLICT;
        return result.isFaulty() ? Exit.FAULTS : Exit.DONE;
    }
}
