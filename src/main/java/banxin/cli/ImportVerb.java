package banxin.cli;

import banxin.incoming.Incoming;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code banxin import FILE… -o ISSUE}: outside copy becomes an issue folder. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportVerb implements Callable<Integer> {
    @Mixin
    private Speech speech = new Speech();

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = {"-o", "--out"}, paramLabel = "ISSUE", required = true)
    private Path issue = Path.of("");

    @Override
    public Integer call() {
        if (!new Incoming().take(files, issue, speech.aloud())) return Exit.UNREADABLE;
        speech.say("imported", issue);
        return Exit.DONE;
    }
}
