package banxin.cli;

import banxin.run.Order;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code banxin build ISSUE}: the main job. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildVerb implements Callable<Integer> {
    private static final String OUT = "out";
    private static final int COARSEST = 20;
    private static final int FINEST = 600;

    @ParentCommand
    private @Nullable Speaker banxin;

    @Parameters(paramLabel = "ISSUE", descriptionKey = "issue")
    private Path issue = Path.of("");

    @Option(names = {"-o", "--out"}, paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--dpi", paramLabel = "N")
    private int dpi = Order.DPI;

    @Option(names = "--no-proofs")
    private boolean noProofs;

    @Option(names = "--soft-proof")
    private boolean softProof;

    @Option(names = "--xhtml")
    private boolean xhtml;

    @Override
    public Integer call() {
        if (dpi < COARSEST || dpi > FINEST) {
            Speaker.of(banxin).complain("usage-dpi", COARSEST, FINEST);
            return Exit.USAGE;
        }
        if (softProof && noProofs) {
            Speaker.of(banxin).complain("usage-soft-proof");
            return Exit.USAGE;
        }
        var folder = out == null ? issue.resolve(OUT) : out;
        var order = new Order(folder, noProofs ? 0 : dpi, xhtml, softProof);
        return Printing.run(issue, Optional.of(order), Speaker.of(banxin));
    }
}
