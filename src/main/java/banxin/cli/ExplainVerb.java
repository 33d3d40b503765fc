package banxin.cli;

import banxin.run.Explanation;
import banxin.run.Forme;
import banxin.run.PressRun;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code banxin explain ISSUE --story S --line N}: why a printed line is as it is. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainVerb implements Callable<Integer> {
    @ParentCommand
    private @Nullable Speaker banxin;

    @Parameters(paramLabel = "ISSUE", descriptionKey = "issue")
    private Path issue = Path.of("");

    @Option(names = "--story", paramLabel = "SLUG", required = true)
    private String story = "";

    @Option(names = "--line", paramLabel = "N")
    private @Nullable Integer line;

    @Override
    public Integer call() {
        var speech = Speaker.of(banxin);
        var outcome = new PressRun(Printing.plant(), speech.progress()).makeUp(issue);
        return outcome.forme().map(forme -> told(forme, speech)).orElseGet(() -> {
            if (speech.json()) speech.answer(outcome.notices());
            else speech.say(outcome.notices());
            return Printing.exit(outcome.end());
        });
    }

    private int told(Forme forme, Speech speech) {
        var explanation = new Explanation(forme, story);
        if (explanation.lines() == 0) return unknown(forme, speech);
        if (line == null) return listed(explanation, speech);
        if (line >= 1 && line <= explanation.lines()) return explained(explanation, line, speech);
        speech.complain("explain-no-line", story, line, explanation.lines());
        return Exit.USAGE;
    }

    private int unknown(Forme forme, Speech speech) {
        var known = String.join(speech.wording().sentence("explain.comma"), forme.stories());
        forme.nearest(story).ifPresentOrElse(
                meant -> speech.complain("explain-misspelt-story", story, meant, known),
                () -> speech.complain("explain-no-story", story, known));
        return Exit.USAGE;
    }

    private static int listed(Explanation explanation, Speech speech) {
        if (speech.json()) explanation.json(speech.out());
        else speech.out().print(explanation.text(speech.wording()));
        return Exit.DONE;
    }

    private static int explained(Explanation explanation, int line, Speech speech) {
        if (speech.json()) explanation.json(line, speech.wording(), speech.out());
        else speech.out().print(explanation.text(line, speech.wording()));
        return Exit.DONE;
    }
}
