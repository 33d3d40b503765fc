package banxin.cli;

import banxin.proof.Proof;
import banxin.run.Order;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code banxin build ISSUE}: the main job. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildVerb implements Callable<Integer> {
    private static final String OUT = "out";

    @Mixin
    private Speech speech = new Speech();

    @Parameters(paramLabel = "ISSUE")
    private Path issue = Path.of("");

    @Option(names = {"-o", "--out"}, paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--dpi", paramLabel = "N")
    private int dpi = Proof.DPI;

    @Option(names = "--no-proofs")
    private boolean noProofs;

    @Option(names = "--xhtml")
    private boolean xhtml;

    @Override
    public Integer call() {
        var folder = out == null ? issue.resolve(OUT) : out;
        return Printing.run(issue, Optional.of(new Order(folder, noProofs ? 0 : dpi, xhtml)), speech);
    }
}
