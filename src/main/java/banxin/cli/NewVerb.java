package banxin.cli;

import banxin.intake.Intake;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code banxin new DIR}: a commented issue folder to start from. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewVerb implements Callable<Integer> {
    @Mixin
    private Speech speech = new Speech();

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        if (!new Intake().start(folder, speech.aloud())) return Exit.CONFLICT;
        speech.say("started", folder);
        return Exit.DONE;
    }
}
