package banxin.cli;

import banxin.notice.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Locale;

/** What nobody foresaw: one sentence for the editor, the whole story in a file for us. */
final class Bug {
    private Bug() {}

    static int told(Throwable broken, Locale language) {
        System.err.println(new Wording(language).sentence("bug", broken, log(broken)));
        return Exit.BUG;
    }

    private static String log(Throwable broken) {
        try {
            var log = Files.createTempFile("banxin-", ".log");
            try (var writer = new PrintWriter(Files.newBufferedWriter(log))) {
                broken.printStackTrace(writer);
            }
            return log.toString();
        } catch (IOException noDisk) {
            return "—";
        }
    }
}
