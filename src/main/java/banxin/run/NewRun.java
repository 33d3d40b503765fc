package banxin.run;

import banxin.intake.Intake;
import banxin.notice.Notices;
import java.nio.file.Path;

/** A commented issue folder to start from. */
public final class NewRun {
    private NewRun() {}

    /** @return whether there is an issue now */
    public static boolean start(Path folder, Notices notices) {
        return new Intake().start(folder, notices);
    }
}
