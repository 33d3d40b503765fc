package banxin.judges;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The frames that {@code pages.json} declares, and of the grid what measuring starts from: typesetting T2 lets a test know
 * these. Lines, baselines and characters in the file are left unread.
 */
public record Sidecar(List<Leaf> pages) {
    public record Leaf(int folio, double areaTop, double pitch, double bleed, double em, List<Box> boxes) {}

    /**
     * @param story its slug; empty for furniture
     * @param vertical its lines are
     */
    public record Box(int page, String story, String kind, String part, Rectangle2D area, boolean vertical) {
        public boolean isLeg() {
            return part.equals("leg");
        }

        /** Words of make-up where a story leaves one page for another. */
        public boolean isSign() {
            return part.equals("jump") || part.equals("continued");
        }

        /** Of a table or of a list of names. */
        public boolean isCell() {
            return part.equals("cell") || part.equals("name");
        }
    }

    public static Sidecar read(Path file, double em) {
        var pages = new ArrayList<Leaf>();
        for (var page : list(map(json(file)).get("pages"))) pages.add(leaf(map(page), em));
        return new Sidecar(pages);
    }

    private static Leaf leaf(Map<?, ?> page, double em) {
        int folio = (int) number(page.get("folio"));
        var boxes = new ArrayList<Box>();
        for (var frame : list(page.get("furniture"))) boxes.add(box(folio, "", map(frame)));
        for (var story : list(page.get("stories")))
            for (var frame : list(map(story).get("frames")))
                boxes.add(box(folio, (String) map(story).get("slug"), map(frame)));
        for (var frame : list(page.get("foot"))) boxes.add(box(folio, "", map(frame)));
        var grid = map(page.get("grid"));
        return new Leaf(
                folio, rectangle(grid.get("area")).getY(), number(grid.get("pitch")), number(page.get("bleed")), em, boxes);
    }

    private static Box box(int folio, String story, Map<?, ?> frame) {
        return new Box(
                folio, story, (String) frame.get("kind"), frame.get("part") instanceof String part ? part : "",
                rectangle(frame.get("box")), isVertical(frame));
    }

    private static boolean isVertical(Map<?, ?> frame) {
        return frame.get("paragraphs") instanceof List<?> paragraphs
                && paragraphs.stream().flatMap(paragraph -> list(map(paragraph).get("lines")).stream())
                        .anyMatch(line -> map(line).containsKey("axis"));
    }

    private static Rectangle2D rectangle(Object box) {
        var sides = list(box);
        return new Rectangle2D.Double(
                number(sides.get(0)), number(sides.get(1)), number(sides.get(2)), number(sides.get(3)));
    }

    public static Object json(Path file) {
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var map = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var key = parser.currentName();
                    parser.nextToken();
                    map.put(key, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                var list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) list.add(value(parser));
                yield list;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> parser.getText();
        };
    }

    public static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    public static List<?> list(Object value) {
        return (List<?>) value;
    }

    public static double number(Object value) {
        return (Double) value;
    }
}
