package banxin.compare;

import banxin.json.JsonTree;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a {@code pages.json} that may be anybody's: what is not in its shape is told, with the line where it stops. */
final class PagesReader {
    /** Of a hundred broadsheet pages twice. */
    private static final long LARGEST = 24L << 20;
    /** Comparing takes time by the square of what differs. */
    private static final int MOST_LINES = 20_000;
    private static final int MOST_PAGES = 2_000;
    /** The largest sheet that a PDF can have, in pt. */
    private static final double FARTHEST = 14_400;

    private final Path file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> pictures = new HashMap<>();

    PagesReader(Path file) {
        this.file = file;
    }

    List<Leaf> leaves() {
        try {
            if (Files.size(file) > LARGEST) throw broken("diff-too-large", LARGEST >> 20);
            var leaves = new ArrayList<Leaf>();
            var folios = new HashSet<Integer>();
            for (var page : list(map(JsonTree.read(file)), "pages")) {
                var leaf = leaf(map(page));
                if (!folios.add(leaf.folio()) || leaves.size() == MOST_PAGES) throw unsound("folio");
                leaves.add(leaf);
            }
            return leaves;
        } catch (JsonTree.Garbled garbled) {
            throw broken("diff-garbled", garbled.line());
        } catch (IOException unreadable) {
            throw broken("diff-unreadable", unreadable.getClass().getSimpleName());
        }
    }

    private Leaf leaf(Map<?, ?> page) {
        int folio = (int) number(page, "folio");
        var rows = new ArrayList<Seen>();
        var plates = new ArrayList<Seen>();
        for (var each : list(page, "stories")) {
            var story = map(each);
            var slug = text(story, "slug");
            for (var frame : list(story, "frames")) frame(folio, slug, map(frame), rows, plates);
        }
        return new Leaf(
                folio,
                text(page, "section"),
                extent(page, "width"),
                extent(page, "height"),
                number(map(page.get("grid")), "pitch"),
                rows,
                plates,
                Stream.of("furniture", "foot").flatMap(place -> furniture(folio, page, place)).toList());
    }

    /** Masthead, folio line, imprint; of rules and boxes no words are lost. */
    private Stream<Seen> furniture(int folio, Map<?, ?> page, String place) {
        return list(page, place).stream()
                .map(this::map)
                .filter(frame -> text(frame, "kind").equals("furniture"))
                .map(frame -> new Seen(folio, box(frame), "", 0, "", text(frame, "part")));
    }

    private void frame(int folio, String slug, Map<?, ?> frame, List<Seen> rows, List<Seen> plates) {
        var kind = text(frame, "kind");
        if (kind.equals("picture"))
            plates.add(new Seen(folio, box(frame), slug, next(pictures, slug), "", text(frame, "src")));
        if (!kind.equals("text") || text(frame, "part").equals(Part.AGAIN.key())) return;
        for (var each : list(frame, "paragraphs")) {
            var paragraph = map(each);
            var role = text(paragraph, "role");
            for (var line : list(paragraph, "lines"))
                rows.add(new Seen(folio, box(map(line)), slug, next(lines, slug), role, text(map(line), "text")));
        }
    }

    private int next(Map<String, Integer> counts, String slug) {
        int number = counts.merge(slug, 1, Integer::sum);
        if (number > MOST_LINES) throw broken("diff-too-long", slug, MOST_LINES);
        return number;
    }

    private Box box(Map<?, ?> owner) {
        var sides = list(owner, "box");
        if (sides.size() != 4) throw unsound("box");
        var places = sides.stream().map(side -> within(side, "box")).toList();
        return new Box(places.get(0), places.get(1), places.get(2), places.get(3));
    }

    private double extent(Map<?, ?> owner, String key) {
        double extent = number(owner, key);
        if (extent <= 0) throw unsound(key);
        return extent;
    }

    private double number(Map<?, ?> owner, String key) {
        return within(owner.get(key), key);
    }

    private double within(Object value, String key) {
        if (value instanceof Double number && Math.abs(number) <= FARTHEST) return number;
        throw unsound(key);
    }

    /** What a terminal would take for an order is no character of a line. */
    private String text(Map<?, ?> owner, String key) {
        if (owner.get(key) instanceof String text) return text.replaceAll("\\p{Cntrl}", "�");
        throw unsound(key);
    }

    private List<?> list(Map<?, ?> owner, String key) {
        if (owner.get(key) instanceof List<?> list) return list;
        throw unsound(key);
    }

    private Map<?, ?> map(Object value) {
        if (value instanceof Map<?, ?> map) return map;
        throw unsound("pages");
    }

    private Halt unsound(String key) {
        return broken("diff-unsound", key);
    }

    private Halt broken(String code, Object... arguments) {
        return new Halt(Notice.fault(code, Place.of(file.toString()), arguments));
    }
}
