package banxin.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code banxin check ISSUE}: everything that is wrong with it, without printing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckVerb implements Callable<Integer> {
    @Mixin
    private Speech speech = new Speech();

    @Parameters(paramLabel = "ISSUE")
    private Path issue = Path.of("");

    @Override
    public Integer call() {
        if (issue.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            speech.say("check-pdf");
            return Exit.USAGE;
        }
        return Printing.run(issue, Optional.empty(), speech);
    }
}
