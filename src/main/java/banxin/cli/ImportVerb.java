package banxin.cli;

import banxin.notice.Notice;
import banxin.run.ImportRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code banxin import FILE… -o ISSUE}: outside copy becomes an issue folder. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportVerb implements Callable<Integer> {
    @ParentCommand
    private @Nullable Speaker banxin;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = {"-o", "--out"}, paramLabel = "ISSUE", required = true)
    private Path issue = Path.of("");

    @Override
    public Integer call() {
        var notices = new ArrayList<Notice>();
        boolean taken = ImportRun.take(Printing.plant(), files, issue, notices::add);
        Speaker.of(banxin).answer(notices);
        if (taken) Speaker.of(banxin).say("imported", issue);
        return taken ? Exit.DONE : Exit.UNREADABLE;
    }
}
