package banxin.run;

import banxin.incoming.Incoming;
import banxin.notice.Notices;
import java.nio.file.Path;
import java.util.List;

/** Outside copy becomes an issue folder. */
public final class ImportRun {
    private ImportRun() {}

    /** @return whether there is an issue now */
    public static boolean take(List<Path> files, Path issue, Notices notices) {
        return new Incoming().take(files, issue, notices);
    }
}
