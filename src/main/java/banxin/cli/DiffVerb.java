package banxin.cli;

import banxin.notice.Halt;
import banxin.run.DiffRun;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code banxin diff OLD NEW}: which pages and lines changed between two builds. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffVerb implements Callable<Integer> {
    private static final int COARSEST = 20;
    private static final int FINEST = 300;
    /** What changed is marked large; the page itself is read in its own picture. */
    private static final int DPI = 100;

    @ParentCommand
    private @Nullable Speaker banxin;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
    private Path fresh = Path.of("");

    @Option(names = {"-o", "--out"}, paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--dpi", paramLabel = "N")
    private int dpi = DPI;

    @Override
    public Integer call() {
        var speech = Speaker.of(banxin);
        if (dpi < COARSEST || dpi > FINEST) {
            speech.complain("usage-dpi", COARSEST, FINEST);
            return Exit.USAGE;
        }
        try {
            return told(new DiffRun(old, fresh), speech);
        } catch (Halt unreadable) {
            speech.answer(List.of(unreadable.notice()));
            return Exit.UNREADABLE;
        }
    }

    private int told(DiffRun comparison, Speech speech) {
        if (out != null) {
            var refused = comparison.deliver(out, dpi, speech.wording());
            if (refused.isPresent()) {
                speech.answer(List.of(refused.get()));
                return Exit.CONFLICT;
            }
        }
        if (speech.json()) {
            comparison.json(speech.wording(), speech.out());
        } else {
            speech.out().print(comparison.text(speech.wording()));
            comparison.notices().forEach(speech::complain);
            if (out != null && !comparison.same()) speech.say("diff.drawn", out);
        }
        return comparison.same() ? Exit.DONE : Exit.FAULTS;
    }
}
