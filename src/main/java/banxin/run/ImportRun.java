package banxin.run;

import banxin.incoming.Incoming;
import banxin.intake.Intake;
import banxin.notice.Halt;
import banxin.notice.Notices;
import java.nio.file.Path;
import java.util.List;

/** Outside copy becomes an issue folder. */
public final class ImportRun {
    private ImportRun() {}

    /** @return whether there is an issue now */
    public static boolean take(Plant plant, List<Path> files, Path issue, Notices notices) {
        try {
            return new Incoming(plant.theme(Intake.THEME, notices)).take(files, issue, notices);
        } catch (Halt halt) {
            notices.add(halt.notice());
            return false;
        }
    }
}
