package banxin.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** {@code banxin check ISSUE}: everything that is wrong with it, without printing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckVerb implements Callable<Integer> {
    @ParentCommand
    private @Nullable Banxin banxin;

    @Parameters(paramLabel = "ISSUE", descriptionKey = "issue")
    private Path issue = Path.of("");

    @Override
    public Integer call() {
        if (issue.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            Speech.of(banxin).complain("check-pdf");
            return Exit.USAGE;
        }
        return Printing.run(issue, Optional.empty(), Speech.of(banxin));
    }
}
