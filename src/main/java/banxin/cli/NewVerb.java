package banxin.cli;

import banxin.notice.Notice;
import banxin.run.NewRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code banxin new DIR}: a commented issue folder to start from. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewVerb implements Callable<Integer> {
    @ParentCommand
    private @Nullable Speaker banxin;

    @Parameters(paramLabel = "DIR", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        var notices = new ArrayList<Notice>();
        boolean started = NewRun.start(folder, notices::add);
        Speaker.of(banxin).answer(notices);
        if (started) Speaker.of(banxin).say("started", folder);
        return started ? Exit.DONE : Exit.CONFLICT;
    }
}
