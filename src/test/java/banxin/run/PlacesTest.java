package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.judges.PdfReader;
import banxin.judges.Shop;
import banxin.judges.Tool;
import banxin.notice.Wording;
import banxin.report.Report;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code pages.json} has the shape that its schema tells, and what it says of characters is so in files and PDF. */
class PlacesTest {
    private static final Path SAMPLE = Shop.HOME.resolve("templates/county/sample");
    private static final Pattern WORD = Pattern.compile(
            "<page width=\"([\\d.]+)\"|<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">(.*?)</word>");

    private static final Pattern CHARACTER = Pattern.compile("<char [^>]*? x=\"([\\d.-]+)\" y=\"([\\d.-]+)\"[^>]*? c=\"(?:&#x(\\w+);|([^\"&]))\"");

    @TempDir
    private static Path folder;

    /** A character that somebody found in the PDF. */
    private record Seen(int page, String text, double x, double baseline) {}

    /** A line of running text with its place. */
    private record Row(int page, String text, List<Double> x, double baseline) {}

    static Stream<Path> issues() throws IOException {
        try (var issues = Files.list(Shop.HOME.resolve("src/test/issues"))) {
            return Stream.concat(Stream.of(SAMPLE, SAMPLE.resolveSibling("specimen")),
                    issues.filter(issue -> Files.exists(issue.resolve("issue.yaml"))).sorted().toList().stream());
        }
    }

    private static String json(Path issue) {
        var pages = Shop.press().makeUp(issue).forme().orElseThrow().pages();
        var out = new ByteArrayOutputStream();
        Report.pages(pages, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itHasTheShapeThatItsSchemaTells(Path issue) throws IOException {
        try (var in = Report.class.getResourceAsStream("pages.schema.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(schema.validate(json(issue), InputFormat.JSON)).isEmpty();
            assertThat(schema.validate("{\"version\":1,\"unit\":\"pt\",\"pages\":[{\"folio\":1}]}", InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void aParagraphKnowsWhereTheEditorsWroteIt() throws IOException {
        int known = 0;
        var paragraphs = paragraphs(json(SAMPLE));
        for (var paragraph : paragraphs) {
            var source = (Map<?, ?>) paragraph.get("source");
            var text = (String) paragraph.get("text");
            if (paragraph.get("paragraph") == null || !Boolean.TRUE.equals(paragraph.get("first")) || source.get("column") == null)
                continue;
            var line = Files.readAllLines(SAMPLE.resolve((String) source.get("file"))).get((int) source.get("line") - 1);
            int first = text.codePointAt(0);
            assertThat(line.codePointAt((int) source.get("column") - 1)).as(text).isEqualTo(first);
            known++;
        }
        assertThat(known).isGreaterThan(150);
    }

    /** PDFBox reads from the corner of the media box, the others from that of the trim. */
    @Test
    void aCharacterStandsWherePdfboxFindsIt() throws IOException {
        var rows = rows(printed());
        try (var document = Loader.loadPDF(folder.resolve("press.pdf").toFile())) {
            double bleed = document.getPage(0).getTrimBox().getLowerLeftX();
            areFound(rows, PdfReader.glyphs(document, bleed).stream()
                    .map(glyph -> new Seen(glyph.page(), glyph.text(), glyph.x(), glyph.baseline())));
        }
    }

    @Test
    void aCharacterStandsWhereMupdfFindsIt() throws IOException {
        var rows = rows(printed());
        var seen = new ArrayList<Seen>();
        for (int page = 1; page <= 4; page++) {
            int folio = page;
            var text = Tool.output("mutool", "draw", "-q", "-F", "stext", folder.resolve("press.pdf").toString(), "" + page);
            CHARACTER.matcher(text).results()
                    .map(found -> new Seen(
                            folio, found.group(4) == null ? Character.toString(Integer.parseInt(found.group(3), 16)) : found.group(4),
                            Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))))
                    .forEach(seen::add);
        }
        areFound(rows, seen.stream());
    }

    /** To poppler a paragraph is one word, which begins with its first character on the page. */
    @Test
    void aParagraphBeginsWherePopplerFindsIt() throws IOException {
        var rows = rows(printed());
        var words = Tool.output("pdftotext", "-bbox-layout", folder.resolve("press.pdf").toString(), "-");
        int page = 0;
        int compared = 0;
        for (var found : (Iterable<MatchResult>) WORD.matcher(words).results()::iterator) {
            if (found.group(1) != null) page++;
            else compared += begins(page, found, rows);
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static int begins(int page, MatchResult word, List<Row> rows) {
        var text = word.group(5);
        double top = Double.parseDouble(word.group(3));
        double foot = Double.parseDouble(word.group(4));
        var rest = rows.stream()
                .filter(row -> row.page() == page && text.startsWith(row.text()) && row.text().length() > 6)
                .filter(row -> top < row.baseline() && row.baseline() < foot)
                .toList();
        rest.forEach(row -> assertThat(row.x().getFirst()).as(row.text()).isCloseTo(Double.parseDouble(word.group(2)), within(0.5)));
        return rest.size();
    }

    /** Each visible character of the rows within half a point. */
    private static void areFound(List<Row> rows, Stream<Seen> all) {
        var seen = all.collect(Collectors.groupingBy(each -> each.page() + each.text()));
        for (var row : rows) {
            int[] characters = row.text().codePoints().toArray();
            for (int i = 0; i < characters.length; i++) {
                double x = row.x().get(i);
                var character = Character.toString(characters[i]);
                if (character.isBlank()) continue;
                assertThat(seen.getOrDefault(row.page() + character, List.of()))
                        .as("%s at %s in %s", character, x, row.text())
                        .anyMatch(each -> Math.abs(each.baseline() - row.baseline()) < 0.5 && Math.abs(each.x() - x) < 0.5);
            }
        }
        assertThat(rows).hasSizeGreaterThan(500);
    }

    private static String printed() throws IOException {
        var out = folder.resolve("pages.json");
        if (Files.exists(out)) return Files.readString(out);
        Shop.press().print(SAMPLE, new Order(folder, 0, false), new Wording(Locale.ROOT));
        return Files.readString(out);
    }

    private static List<Row> rows(String json) {
        var rows = new ArrayList<Row>();
        for (var page : list(map(parsed(json)), "pages"))
            for (var story : list(map(page), "stories"))
                for (var frame : list(map(story), "frames"))
                    if ("leg".equals(map(frame).get("part")))
                        for (var paragraph : list(map(frame), "paragraphs"))
                            if (List.of("body", "quote").contains(map(paragraph).get("role")))
                                for (var line : list(map(paragraph), "lines")) rows.add(row((int) map(page).get("folio"), map(line)));
        return rows;
    }

    private static Row row(int page, Map<?, ?> line) {
        var x = list(line, "x").stream().map(each -> ((Number) each).doubleValue()).toList();
        return new Row(page, (String) line.get("text"), x, ((Number) line.get("baseline")).doubleValue());
    }

    private static List<Map<?, ?>> paragraphs(String json) {
        var paragraphs = new ArrayList<Map<?, ?>>();
        for (var page : list(map(parsed(json)), "pages"))
            for (var story : list(map(page), "stories"))
                for (var frame : list(map(story), "frames"))
                    if ("text".equals(map(frame).get("kind")))
                        list(map(frame), "paragraphs").forEach(paragraph -> paragraphs.add(map(paragraph)));
        return paragraphs;
    }

    /** JSON is YAML too. */
    private static Object parsed(String json) {
        return new Load(LoadSettings.builder().setCodePointLimit(20_000_000).build()).loadFromString(json);
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static List<?> list(Map<?, ?> owner, String key) {
        return (List<?>) owner.get(key);
    }
}
