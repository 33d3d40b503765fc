package banxin.cli;

import banxin.page.Printed;
import banxin.proof.Proof;
import banxin.run.ExplainRun;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** {@code banxin explain ISSUE --story S --line N}: why a printed line is as it is. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainVerb implements Callable<Integer> {
    @ParentCommand
    private @Nullable Banxin banxin;

    @Parameters(paramLabel = "ISSUE", descriptionKey = "issue")
    private Path issue = Path.of("");

    @Option(names = "--story", paramLabel = "SLUG", required = true)
    private String story = "";

    @Option(names = "--line", paramLabel = "N")
    private @Nullable Integer line;

    @Override
    public Integer call() {
        var speech = Speech.of(banxin);
        var run = new ExplainRun(Printing.home(), speech.progress());
        var outcome = run.read(issue);
        int exit = Printing.exit(outcome.end());
        if (exit != Exit.DONE) {
            if (speech.json()) speech.answer(outcome.notices());
            else speech.say(outcome.notices());
            return exit;
        }
        var lines = run.lines(story);
        if (lines.isEmpty()) return unknown(run, speech);
        if (line == null) return listed(lines, speech);
        if (line >= 1 && line <= lines.size()) return explained(run, lines, lines.get(line - 1), speech);
        speech.complain("explain-no-line", story, line, lines.size());
        return Exit.USAGE;
    }

    private int unknown(ExplainRun run, Speech speech) {
        var known = String.join(speech.wording().sentence("explain.comma"), run.stories());
        run.nearest(story).ifPresentOrElse(
                meant -> speech.complain("explain-misspelt-story", story, meant, known),
                () -> speech.complain("explain-no-story", story, known));
        return Exit.USAGE;
    }

    private int listed(List<Printed> lines, Speech speech) {
        if (speech.json()) Proof.lines(story, lines, speech.out());
        else speech.out().print(Proof.of(lines, speech.wording()));
        return Exit.DONE;
    }

    private int explained(ExplainRun run, List<Printed> lines, Printed asked, Speech speech) {
        var anatomy = run.anatomy(story, lines, asked);
        if (speech.json()) Proof.anatomy(story, asked, anatomy, speech.wording(), speech.out());
        else speech.out().print(Proof.of(asked, anatomy, speech.wording()));
        return Exit.DONE;
    }
}
