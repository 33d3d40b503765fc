package banxin.incoming;

import banxin.stylebook.Stylebook;
import banxin.theme.Theme;
import java.nio.file.Path;
import java.util.Set;

/** Where copy is taken in: a house that prints in the county theme. */
final class Desk {
    static final Theme THEME = theme("templates/county");

    private Desk() {}

    static Theme theme(String folder) {
        return Stylebook.read(
                Path.of(System.getProperty("banxin.home"), folder),
                Set.of("song", "song-bold", "hei", "hei-bold", "kai"),
                notice -> {
                    throw new AssertionError(notice);
                });
    }
}
