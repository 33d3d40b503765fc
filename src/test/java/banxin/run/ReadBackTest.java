package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import banxin.judges.Collisions;
import banxin.judges.Gaps;
import banxin.judges.Glyph;
import banxin.judges.PressSheet;
import banxin.judges.Reading;
import banxin.judges.Reading.Line;
import banxin.judges.SourceCopy;
import banxin.judges.Tool;
import banxin.judges.Trade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of every test issue, measured from the PDF by PDFBox and poppler and not from our own records. */
class ReadBackTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));
    /** Of an em. */
    private static final double CLOSE = 0.02;
    /** Between Han of a story that was copyfitted (typesetting J7). */
    private static final double TIGHTEST = -0.08;
    private static final Pattern HAN_SPACE_HAN = Pattern.compile("(?<=(\\p{IsHan}))[ \\u00a0]+(?=(\\p{IsHan}))");

    /** Copy that no compositor could set evenly: nothing but marks, and words longer than a line. */
    private static final List<String> TORTURE = List.of("marks", "mixed");

    @TempDir
    private static Path folder;

    private static final Map<Path, Reading> READ = new HashMap<>();

    /** A line that breaks a rule, and by how much. */
    private record Hit(Line line, Object what) {}

    @BeforeAll
    static void forget() throws IOException {
        READ.clear();
        Files.deleteIfExists(HOME.resolve("target/read-back.txt"));
    }

    static Stream<Path> issues() throws IOException {
        var issues = new ArrayList<Path>();
        issues.add(HOME.resolve("templates/county/sample"));
        try (var own = Files.list(HOME.resolve("src/test/issues"))) {
            own.sorted().forEach(issues::add);
        }
        return issues.stream();
    }

    private static Reading read(Path issue) throws IOException {
        if (!READ.containsKey(issue))
            READ.put(issue, Reading.of(issue, folder.resolve(issue.getFileName() + "-" + READ.size()), 0));
        return READ.get(issue);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void noLineStartsOrEndsWithAMarkThatMayNot(Path issue) throws IOException {
        var starts = hits(read(issue).lines, line -> isSign(line) ? "" : only(Trade.NEVER_STARTS, line.first()));
        var ends = hits(read(issue).lines, line -> line.endsParagraph() ? "" : only(Trade.NEVER_ENDS, line.last()));
        assertThat(starts).as("forbidden starts among %d lines", read(issue).lines.size()).isEmpty();
        assertThat(ends).as("forbidden ends among %d lines", read(issue).lines.size()).isEmpty();
    }

    /** A minus before a number, a decimal in a figure cut by nothing, and the bullet of a list are no connectors (A3). */
    private static boolean isSign(Line line) {
        boolean beforeNumber = line.glyphs().size() > 1 && Character.isDigit(line.glyphs().get(1).codePoint());
        boolean bullet = line.from() == 0 && line.first().text().equals("·");
        return bullet || line.from() == 0 || line.first().text().equals("-") && beforeNumber;
    }

    private static String only(String marks, Glyph glyph) {
        return marks.contains(glyph.text()) ? glyph.text() : "";
    }

    private static List<Hit> hits(List<Line> lines, java.util.function.Function<Line, String> rule) {
        return lines.stream().map(line -> new Hit(line, rule.apply(line))).filter(hit -> !hit.what().equals("")).toList();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void everyLineButAParagraphsLastIsFlushRight(Path issue) throws IOException {
        var off = new ArrayList<Hit>();
        double worst = 0;
        for (var line : read(issue).justified()) {
            if (line.touchesEndlessWord()) continue;
            double edge = line.box().area().getMaxX();
            double by = (line.last().right() - edge) / line.last().size();
            worst = Math.max(worst, Math.abs(by));
            if (Math.abs(by) > CLOSE) off.add(new Hit(line, by));
        }
        figure(issue, "right edge: %d lines, worst %.4f em", read(issue).justified().size(), worst);
        assertThat(off).as("of %d lines, worst %.4f em", read(issue).justified().size(), worst).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void everyJustifiedLineStartsAtItsLeftEdgeOrIndent(Path issue) throws IOException {
        var off = hits(read(issue).lines.stream().filter(line -> line.piece().justified()).toList(), line -> {
            var first = line.first();
            double cell = Trade.BLANK_BEFORE.contains(first.text()) && first.advance() > 0.9 * first.size()
                    ? first.x() + first.size() / 2 : first.x();
            double by = (start(issue, line, cell) - line.box().area().getMinX()) / first.size();
            double indent = line.from() == 0 ? 2 : 0;
            return Math.abs(by - indent) < 0.27 ? "" : Double.toString(by);
        });
        assertThat(off).isEmpty();
    }

    private static double start(Path issue, Line line, double cell) {
        return READ.get(issue).start(line, cell);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void noInkRunsOutOfItsFrame(Path issue) throws IOException {
        assertThat(read(issue).strayText()).as("text in no frame of pages.json").isEmpty();
        assertThat(hits(read(issue).lines, line -> {
            double over = 0;
            for (var glyph : line.glyphs())
                if (!glyph.ink().isEmpty())
                    over = Math.max(over, Math.max(glyph.ink().getMaxX() - line.box().area().getMaxX(),
                            line.box().area().getMinX() - glyph.ink().getMinX()) / glyph.size());
            return over > 0.05 ? Double.toString(over) : "";
        })).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void baselinesStandOnOneGrid(Path issue) throws IOException {
        double worst = 0;
        for (var line : read(issue).onGrid()) {
            var page = read(issue).sidecar.pages().get(line.box().page() - 1);
            double first = page.areaTop() + (page.pitch() - page.em()) / 2 + 0.88 * page.em();
            double rows = (line.baseline() - first) / page.pitch();
            double off = Math.abs(rows - Math.rint(rows)) * page.pitch();
            worst = Math.max(worst, off);
            assertThat(off).as("%s at %.3f", line, line.baseline()).isLessThanOrEqualTo(0.02);
        }
        figure(issue, "baselines: %d lines, worst %.4f pt", read(issue).onGrid().size(), worst);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void everyStoryIsThereOnceAndWholeOrToldAsOverset(Path issue) throws IOException {
        var read = read(issue);
        assertThat(read.stories).doesNotHaveDuplicates();
        try (var files = Files.list(issue.resolve("stories"))) {
            assertThat(read.stories).hasSize((int) files.count());
        }
        var told = new TreeMap<String, Integer>();
        for (var notice : read.outcome.notices())
            if (notice.code().equals("overset")) told.put(notice.arguments().get(0), Integer.parseInt(notice.arguments().get(1)));
        figure(issue, "stories %d, glyphs %d, overset %s", read.stories.size(), read.glyphs.size(), read.overset);
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(read.overset.keySet());
        read.overset.forEach((story, rest) -> assertThat(told.get(story)).as("overset of %s", story).isCloseTo(rest, within(rest / 50 + 1)));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void pdfBoxExtractsTheCopyInReadingOrder(Path issue) throws IOException {
        var read = read(issue);
        try (var document = Loader.loadPDF(read.pdf.toFile())) {
            for (var page : read.printed.keySet()) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                isCopy(issue, page, stripper.getText(document), read.printed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    void popplerExtractsTheCopyInReadingOrder(Path issue) throws IOException {
        var read = read(issue);
        for (var page : read.printed.keySet())
            isCopy(issue, page, Tool.output("pdftotext", "-raw", "-enc", "UTF-8", "-f", "" + page, "-l", "" + page, read.pdf.toString(), "-"), read.printed);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void muPdfExtractsTheCopyInReadingOrder(Path issue) throws IOException {
        var read = read(issue);
        assumeTrue(read.pinyin.isEmpty(), "mutool does not read ActualText: pinyin is text to it");
        for (var page : read.printed.keySet())
            isCopy(issue, page, Tool.output("mutool", "draw", "-q", "-F", "txt", read.pdf.toString(), "" + page), read.inked);
    }

    /** @param expected what is printed; MuPDF does not read ActualText and sees repeated heads and spread names */
    private static void isCopy(Path issue, int page, String extracted, Map<Integer, StringBuilder> expected)
            throws IOException {
        assertThat(SourceCopy.solid(extracted)).contains(expected.get(page));
        var typed = new StringBuilder();
        try (var files = Files.list(issue.resolve("stories"))) {
            for (var file : files.toList()) typed.append(Files.readString(file).replace("*", "")).append('\n');
        }
        // Where a line is as loose as that, a reader that passes ActualText over sees a space.
        var loose = String.join("\n", Gaps.wider(read(issue), 0.145).stream().map(Line::text).toList());
        // Where two legs share a baseline, poppler joins their fragments with a space: 2026-11-23-actual-text.md.
        loose += "\n" + String.join("\n", read(issue).legEnds());
        if (expected == read(issue).inked)
            // U+3000 before the credit of a caption is a space to MuPDF.
            for (var line : read(issue).lines)
                if (line.box().part().matches("name|caption")) loose += "\n" + line.text();
        var across = loose;
        var made = HAN_SPACE_HAN.matcher(extracted).results()
                .map(hit -> hit.group(1) + " " + hit.group(2))
                .filter(pair -> !isTyped(pair, typed) && !across.contains(pair.replace(" ", "")))
                .filter(pair -> read(issue, page).indexOf(pair.replace(" ", "")) >= 0)
                .toList();
        assertThat(made).as("spaces between Han that nobody typed").isEmpty();
    }

    private static StringBuilder read(Path issue, int page) {
        return READ.get(issue).printed.get(page);
    }

    private static boolean isTyped(String pair, CharSequence copy) {
        return Pattern.compile(pair.charAt(0) + "[\\s\\u3000]+" + pair.charAt(2)).matcher(copy).find();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void hanStandCloseAndEven(Path issue) throws IOException {
        var gaps = Gaps.between(read(issue));
        figure(issue, "Han gaps: %s", gaps);
        boolean fitted = read(issue).outcome.notices().stream().anyMatch(notice -> notice.code().equals("copyfitted"));
        assertThat(gaps.least()).as(gaps.toString()).isGreaterThan(fitted ? TIGHTEST - CLOSE : -CLOSE);
        assumeTrue(read(issue).pinyin.isEmpty(), "bases of readings and framed names are spread: InterlinearInkTest");
        var told = read(issue).outcome.notices().stream()
                .filter(notice -> notice.code().equals("loose-line"))
                .map(notice -> SourceCopy.solid(notice.arguments().getFirst()))
                .toList();
        for (var line : Gaps.wider(read(issue), 0.15)) assertThat(told).as(gaps.toString()).contains(line.text());
        if (TORTURE.contains(issue.getFileName().toString())) return;
        assertThat(gaps.most()).as(gaps.toString()).isLessThanOrEqualTo(0.15);
        assertThat(gaps.share(0.10)).as(gaps.toString()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void glyphsOfALineDoNotOverlap(Path issue) throws IOException {
        assertThat(hits(read(issue).lines, line -> {
            double worst = 0;
            for (int i = 1; i < line.glyphs().size(); i++) {
                var left = line.glyphs().get(i - 1);
                var right = line.glyphs().get(i);
                if (left.ink().isEmpty() || right.ink().isEmpty() || left.text().equals("—") || isCombining(right)) continue;
                worst = Math.max(worst, (left.ink().getMaxX() - right.ink().getMinX()) / left.size());
            }
            return worst > 0.06 ? Double.toString(worst) : "";
        })).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void nothingIsPrintedOverAnythingElseOrOffThePaper(Path issue) throws IOException {
        assertThat(Collisions.in(read(issue).pdf, read(issue).sidecar.pages().getFirst().bleed())).isEmpty();
    }

    private static boolean isCombining(Glyph glyph) {
        return Character.getType(glyph.codePoint()) == Character.NON_SPACING_MARK;
    }

    @ParameterizedTest
    @MethodSource("issues")
    void aLongDashIsOneStrokeAndNeverSplit(Path issue) throws IOException {
        for (var line : read(issue).lines)
            for (int i = 0; i < line.glyphs().size(); i++) {
                var glyph = line.glyphs().get(i);
                if (!glyph.text().equals("—") && !glyph.text().equals("…")) continue;
                var mark = read(issue).mark(glyph);
                boolean second = mark.at() > 0 && run(mark.piece().text(), mark.at(), glyph.text()) % 2 == 1;
                if (!second) continue;
                assertThat(i).as("%s is split before %s", glyph.text().repeat(2), line).isPositive();
                var first = line.glyphs().get(i - 1);
                if (glyph.text().equals("—"))
                    assertThat(glyph.ink().getMinX() - first.ink().getMaxX()).as("a hole in —— of %s", line).isLessThan(0.02 * glyph.size());
                else
                    assertThat(glyph.x() - first.x()).as("…… of %s", line).isCloseTo(glyph.size(), within(CLOSE * glyph.size()));
            }
    }

    /** How many of the same character stand right before. */
    private static int run(String text, int at, String mark) {
        int before = 0;
        while (at - before > 0 && text.startsWith(mark, at - before - 1)) before++;
        return before;
    }

    @ParameterizedTest
    @MethodSource("issues")
    void numbersAndWordsStandOnOneLine(Path issue) throws IOException {
        var breaks = new ArrayList<String>();
        for (var line : read(issue).lines) {
            if (line.endsParagraph() || line.touchesEndlessWord()) continue;
            var words = Trade.WHOLE_WORD.matcher(line.piece().text());
            while (words.find())
                if (words.start() < line.to() && line.to() < words.end())
                    breaks.add(words.group() + " in " + line);
        }
        assertThat(breaks).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void allTextIsBlackAndEveryFontIsOneEmbeddedTrueTypeSubset(Path issue) throws IOException {
        assertThat(read(issue).glyphs.stream().filter(glyph -> !glyph.black() && !glyph.font().equals("BanxinSong-Bold")).toList()).isEmpty();
        assertThat(read(issue).glyphs.stream().filter(glyph -> glyph.text().isEmpty()).toList()).isEmpty();
        try (var document = Loader.loadPDF(read(issue).pdf.toFile())) {
            PressSheet.of(document).isFitForPress();
        }
    }

    private static void figure(Path issue, String figure, Object... values) throws IOException {
        var file = HOME.resolve("target/read-back.txt");
        Files.writeString(
                file, issue.getFileName() + ": " + String.format(java.util.Locale.ROOT, figure, values) + "\n",
                java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
    }
}
