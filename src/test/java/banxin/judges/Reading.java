package banxin.judges;

import banxin.judges.Sidecar.Box;
import banxin.judges.SourceCopy.Piece;
import banxin.notice.Wording;
import banxin.run.Order;
import banxin.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An issue that was printed and read back: every glyph matched to a character of the copy, and gathered into lines. */
public final class Reading {
    public final Path pdf;
    public final Outcome outcome;
    public final Sidecar sidecar;
    public final List<Glyph> glyphs;
    /** Pinyin over the copy. */
    public final List<Glyph> pinyin;
    /** Glyphs that stand in no frame. */
    public final List<Glyph> strays = new ArrayList<>();
    /** The horizontal ones; StandingTest measures the others. */
    public final List<Line> lines = new ArrayList<>();
    /** Characters that found no room, by story. */
    public final Map<String, Integer> overset = new LinkedHashMap<>();
    /** The stories' copy by page, as far as it was printed. */
    public final Map<Integer, StringBuilder> printed = new TreeMap<>();
    /** The same with what is printed twice: the head of a table that goes on in another leg. */
    public final Map<Integer, StringBuilder> inked = new TreeMap<>();
    /** Stories in the order in which the PDF has them. */
    public final List<String> stories = new ArrayList<>();

    private final Map<String, SourceCopy> copies;
    private final Map<Glyph, Box> boxOf = new IdentityHashMap<>();
    private final Map<Glyph, Mark> markOf = new IdentityHashMap<>();

    /** The character of the copy that a glyph is. */
    public record Mark(Piece piece, int at) {}

    /** A line as its glyphs show it, in the order of the content. */
    public record Line(Box box, double baseline, List<Glyph> glyphs, Piece piece, int from, int to) {
        public Glyph first() {
            return glyphs.getFirst();
        }

        public Glyph last() {
            return glyphs.getLast();
        }

        public boolean endsParagraph() {
            return to == piece.text().length();
        }

        /** Holds part of a word that no line can hold, or stands before one. */
        public boolean touchesEndlessWord() {
            return Trade.ENDLESS_WORD.matcher(piece.text()).results().anyMatch(word -> word.start() <= to && from < word.end());
        }

        public String text() {
            return piece.text().substring(from, to);
        }

        @Override
        public String toString() {
            return "page " + box.page() + " " + box.story() + ": " + text();
        }
    }

    private Reading(Path issue, Path out, int dots) throws IOException {
        outcome = Shop.press().print(issue, new Order(out, dots, false), new Wording(Locale.ROOT));
        pdf = out.resolve("press.pdf");
        if (!Files.exists(pdf)) throw new AssertionError("nothing printed: " + outcome.notices());
        sidecar = Sidecar.read(out.resolve("pages.json"), 9);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var all = PdfReader.glyphs(document, sidecar.pages().getFirst().bleed());
            glyphs = all.stream().filter(glyph -> !glyph.isReading()).toList();
            pinyin = all.stream().filter(Glyph::isReading).toList();
        }
        copies = copies(issue);
        glyphs.forEach(this::place);
        match(order(issue));
        gatherPrinted();
        gatherLines();
    }

    public static Reading of(Path issue, Path out, int dots) throws IOException {
        return new Reading(issue, out, dots);
    }

    private static Map<String, SourceCopy> copies(Path issue) throws IOException {
        var copies = new LinkedHashMap<String, SourceCopy>();
        try (var files = Files.list(issue.resolve("stories"))) {
            for (var file : files.sorted().toList()) {
                var copy = SourceCopy.read(file);
                copies.put(copy.slug(), copy);
            }
        }
        return copies;
    }

    /** Stories in the order of issue.yaml; for {@code pages: auto} in the order of the sidecar. */
    private List<String> order(Path issue) throws IOException {
        var sheet = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(issue.resolve("issue.yaml")));
        var order = new ArrayList<String>();
        if (sheet.get("pages") instanceof List<?> pages)
            for (var page : pages)
                for (var story : (List<?>) ((Map<?, ?>) page).get("stories")) {
                    var slug = (String) (story instanceof Map<?, ?> about ? about.get("story") : story);
                    // A story that jumps is listed twice; it is one story.
                    if (!order.contains(slug)) order.add(slug);
                }
        else
            sidecar.pages().stream().flatMap(page -> page.boxes().stream()).map(Box::story)
                    .filter(slug -> !slug.isEmpty()).distinct().forEach(order::add);
        return order;
    }

    private void place(Glyph glyph) {
        var boxes = sidecar.pages().get(glyph.page() - 1).boxes();
        double y = glyph.baseline() - glyph.size() / 3;
        for (var kind : List.of("text", "furniture"))
            for (var box : boxes)
                if (box.kind().equals(kind) && holds(box, glyph.middle(), y)) {
                    boxOf.put(glyph, box);
                    return;
                }
        strays.add(glyph);
    }

    private static boolean holds(Box box, double x, double y) {
        var area = box.area();
        return x > area.getMinX() - 0.5 && x < area.getMaxX() + 0.5 && y > area.getMinY() - 1 && y < area.getMaxY() + 1;
    }

    private void match(List<String> order) {
        var inStories = glyphs.stream()
                .filter(glyph -> !glyph.isBlank() && boxOf.containsKey(glyph) && !boxOf.get(glyph).story().isEmpty())
                .peek(glyph -> inked.computeIfAbsent(glyph.page(), _ -> new StringBuilder()).append(glyph.text()))
                .filter(glyph -> !boxOf.get(glyph).part().equals("again") && !boxOf.get(glyph).isSign())
                .collect(Collectors.toCollection(ArrayList::new));
        order.forEach(slug -> join(slug, inStories));
        int at = 0;
        for (var slug : order) {
            var copy = copies.get(slug);
            if (copy == null) throw new AssertionError("no story " + slug);
            stories.add(slug);
            int read = match(inStories, at, copy.body());
            int rest = copy.body().stream().mapToInt(piece -> piece.text().length()).sum() - characters(inStories, at, read);
            if (rest > 0) overset.put(slug, rest);
            at = match(inStories, read, copy.captions());
            if (at > read && characters(inStories, read, at) < copy.captions().stream().mapToInt(p -> p.text().length()).sum())
                throw new AssertionError("caption of " + slug + " is not whole");
        }
        while (at < inStories.size() && isHyphen(inStories.get(at))) at++;
        if (at < inStories.size()) throw new AssertionError("in the PDF and not in the copy: " + tail(inStories, at)
                + " after " + stories + " overset " + overset);
    }

    /** What of a story stands on a later page goes on where its text on the first page ends, before the captions. */
    private void join(String slug, List<Glyph> inStories) {
        var own = inStories.stream().filter(glyph -> boxOf.get(glyph).story().equals(slug)).toList();
        if (own.isEmpty() || own.getFirst().page() == own.getLast().page()) return;
        var tail = own.stream().filter(glyph -> glyph.page() > own.getFirst().page()).toList();
        var last = own.stream()
                .filter(glyph -> glyph.page() == own.getFirst().page() && !boxOf.get(glyph).part().equals("caption"))
                .reduce(own.getFirst(), (before, after) -> after);
        var gone = Collections.newSetFromMap(new IdentityHashMap<Glyph, Boolean>());
        gone.addAll(tail);
        inStories.removeIf(gone::contains);
        int end = 0;
        while (inStories.get(end) != last) end++;
        inStories.addAll(end + 1, tail);
    }

    /** The copy by page, with the words that lead from one page to another: readers find both. */
    private void gatherPrinted() {
        for (var glyph : glyphs)
            if (markOf.containsKey(glyph) || !glyph.isBlank() && boxOf.containsKey(glyph) && boxOf.get(glyph).isSign())
                printed.computeIfAbsent(glyph.page(), _ -> new StringBuilder()).append(glyph.text());
    }

    /** Ink of a word that is cut, not copy: ActualText does not have it. */
    private static boolean isHyphen(Glyph glyph) {
        return glyph.text().equals("-");
    }

    /** Glyph by glyph until one differs; the hyphen that a line has put on is passed over. */
    private int match(List<Glyph> all, int from, List<Piece> pieces) {
        int at = from;
        for (var piece : pieces)
            for (int i = 0; i < piece.text().length(); at++) {
                if (at == all.size()) return at;
                var glyph = all.get(at);
                if (isHyphen(glyph) && !piece.text().startsWith("-", i)) continue;
                if (!piece.text().startsWith(glyph.text(), i)) return at;
                markOf.put(glyph, new Mark(piece, i));
                i += glyph.text().length();
            }
        return at;
    }

    private static int characters(List<Glyph> all, int from, int to) {
        return all.subList(from, to).stream().mapToInt(glyph -> glyph.text().length()).sum();
    }

    private static String tail(List<Glyph> all, int at) {
        var text = new StringBuilder();
        all.subList(at, Math.min(all.size(), at + 40)).forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    private void gatherLines() {
        var byBox = new LinkedHashMap<Box, TreeMap<Long, List<Glyph>>>();
        for (var glyph : glyphs)
            if (markOf.containsKey(glyph) && !boxOf.get(glyph).vertical())
                byBox.computeIfAbsent(boxOf.get(glyph), _ -> new TreeMap<>())
                        .computeIfAbsent(Math.round(glyph.baseline() * 10), _ -> new ArrayList<>())
                        .add(glyph);
        byBox.forEach((box, rows) -> rows.values().forEach(row -> lines.add(line(box, row))));
    }

    private Line line(Box box, List<Glyph> row) {
        var first = markOf.get(row.getFirst());
        var last = markOf.get(row.getLast());
        if (first.piece() != last.piece()) throw new AssertionError("two paragraphs in one line: " + tail(row, 0));
        int to = last.at() + row.getLast().text().length();
        return new Line(box, row.getFirst().baseline(), row, first.piece(), first.at(), to);
    }

    public Mark mark(Glyph glyph) {
        return markOf.get(glyph);
    }

    /** Where the line starts: its first character, or the pinyin over it where that is wider. */
    public double start(Line line, double ofFirst) {
        return pinyin.stream()
                .filter(letter -> letter.page() == line.box().page()
                        && Math.abs(letter.baseline() - line.baseline()) < 0.05
                        && letter.x() > line.first().x() - 2 * line.first().size()
                        && letter.x() > line.box().area().getMinX() - 1)
                .mapToDouble(Glyph::x)
                .reduce(ofFirst, Math::min);
    }

    /** The characters on both sides of the place where a paragraph leaves one leg for the next, or a cell ends. */
    public List<String> legEnds() {
        var ends = new ArrayList<String>();
        for (int i = 1; i < lines.size(); i++) {
            var before = lines.get(i - 1);
            var after = lines.get(i);
            boolean cell = before.box().isCell();
            if (cell || before.piece() == after.piece() && before.box() != after.box())
                ends.add(before.last().text() + after.first().text());
        }
        return ends;
    }

    public String strayText() {
        return tail(strays, 0);
    }

    public boolean isTypedBefore(Glyph glyph) {
        var mark = markOf.get(glyph);
        return mark.piece().blanks().get(mark.at());
    }

    public List<Line> justified() {
        return lines.stream().filter(line -> line.piece().justified() && !line.endsParagraph()).toList();
    }

    public List<Line> onGrid() {
        return lines.stream().filter(line -> line.box().isLeg() && line.piece().grid()).toList();
    }
}
