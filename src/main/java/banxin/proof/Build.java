package banxin.proof;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an earlier build put on its pages, as its {@code pages.json} tells it.
 *
 * @param press of the same build, where it is still there
 */
record Build(Path folder, Optional<Path> press, List<Leaf> leaves) {
    private static final String PAGES = "pages.json";
    private static final String PRESS = "press.pdf";

    Build {
        leaves = List.copyOf(leaves);
    }

    /** @param pitch of the page's grid lines */
    record Leaf(
            int folio,
            String section,
            double width,
            double height,
            double pitch,
            List<Spot> lines,
            List<Spot> pictures,
            List<Spot> furniture) {
        Leaf {
            lines = List.copyOf(lines);
            pictures = List.copyOf(pictures);
            furniture = List.copyOf(furniture);
        }
    }

    /**
     * A line or a picture with its place.
     *
     * @param number of a line among the lines of its story, from 1, as {@code explain} counts; of a picture likewise
     * @param role of a line's paragraph; empty for a picture
     * @param text of a line; the name of a picture's file, or of the part that furniture is
     */
    record Spot(int folio, Box box, String story, int number, String role, String text) {}

    /** In pt from the top left corner of the trim. */
    record Box(double x, double y, double width, double height) {}

    /** @throws Halt when there is nothing that could be compared */
    static Build read(Path named) {
        var folder = folder(named);
        var press = folder.resolve(PRESS);
        return new Build(
                folder,
                Files.isRegularFile(press) ? Optional.of(press) : Optional.empty(),
                new PagesReader(folder.resolve(PAGES)).leaves());
    }

    /** A folder of results, the issue folder that has one, or a file in it. */
    private static Path folder(Path named) {
        if (!Files.exists(named)) throw halt("diff-missing", named);
        var folder = named.toAbsolutePath();
        if (folder.toString().toLowerCase(Locale.ROOT).matches("(?s).*\\.(pdf|json)")) folder = folder.getParent();
        if (Files.isRegularFile(folder.resolve(PAGES))) return folder;
        var out = folder.resolve("out");
        if (Files.isRegularFile(out.resolve(PAGES))) return out;
        throw halt(Files.isRegularFile(folder.resolve(Place.SHEET)) ? "diff-not-built" : "diff-no-pages", named);
    }

    private static Halt halt(String code, Path named) {
        return new Halt(Notice.fault(code, Place.of(named.toString()), named));
    }
}
