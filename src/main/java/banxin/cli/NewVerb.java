package banxin.cli;

import banxin.notice.Notice;
import banxin.run.NewRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** {@code banxin new DIR}: a commented issue folder to start from. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewVerb implements Callable<Integer> {
    @ParentCommand
    private @Nullable Banxin banxin;

    @Parameters(paramLabel = "DIR", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        var notices = new ArrayList<Notice>();
        boolean started = NewRun.start(folder, notices::add);
        Speech.of(banxin).answer(notices);
        if (started) Speech.of(banxin).say("started", folder);
        return started ? Exit.DONE : Exit.CONFLICT;
    }
}
