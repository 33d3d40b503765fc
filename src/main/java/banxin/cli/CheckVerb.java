package banxin.cli;

import banxin.run.Outcome.Ended;
import banxin.run.PreflightRun;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code banxin check ISSUE} or {@code FILE.pdf}: everything that is wrong with it, without printing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckVerb implements Callable<Integer> {
    @ParentCommand
    private @Nullable Speaker banxin;

    @Parameters(paramLabel = "ISSUE|PDF", descriptionKey = "issue")
    private Path issue = Path.of("");

    @Option(names = "--profile", paramLabel = "newsprint|archive|x1a|x4", descriptionKey = "profile")
    private @Nullable String profile;

    @Option(names = "--report", paramLabel = "HTML", descriptionKey = "report")
    private @Nullable Path report;

    @Override
    public Integer call() {
        var speech = Speaker.of(banxin);
        var asked = profile == null ? PreflightRun.profiles().getFirst() : profile;
        var run = PreflightRun.by(asked);
        if (run.isEmpty()) {
            speech.complain("usage-choice", "--profile", asked, String.join(" ", PreflightRun.profiles()));
            return Exit.USAGE;
        }
        return PreflightRun.isPdf(issue) ? preflight(run.get(), speech) : desk(speech);
    }

    private int desk(Speech speech) {
        if (profile == null && report == null) return Printing.run(issue, Optional.empty(), speech);
        speech.complain("usage-check-pdf", issue);
        return Exit.USAGE;
    }

    private int preflight(PreflightRun run, Speech speech) {
        var checked = run.check(issue, Optional.ofNullable(report), speech.wording());
        if (speech.json()) {
            checked.json(speech.wording(), speech.out());
        } else {
            checked.findings().forEach(finding -> speech.out().println(speech.wording().line(finding)));
            speech.say("preflight.summary", run.profile(), checked.pages(), checked.findings().size());
        }
        checked.refused().ifPresent(speech::complain);
        return checked.end() == Ended.DONE && checked.faulty() ? Exit.FAULTS : Printing.exit(checked.end());
    }
}
