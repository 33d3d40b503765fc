package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.judges.Glyph;
import banxin.judges.Reading;
import banxin.judges.Sidecar;
import banxin.judges.Strokes;
import banxin.judges.Strokes.Stroke;
import banxin.judges.Tool;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks between the lines, measured in the PDF (CLREQ 3.1.8, 3.3.4). */
class InterlinearInkTest {
    private static final Path ISSUE =
            Path.of(System.getProperty("banxin.home")).resolve("src/test/issues/interlinear");
    private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]]*)]\\{([^{}]*)}");
    private static final Pattern PINYIN = Pattern.compile("(?i)[a-z'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ ]+");
    private static final double EM = 9;

    @TempDir
    private static Path folder;

    private static Reading read;
    private static List<Stroke> strokes;

    @BeforeAll
    static void print() throws IOException {
        read = Reading.of(ISSUE, folder.resolve("out"), 0);
        try (var pdf = Loader.loadPDF(read.pdf.toFile())) {
            strokes = Strokes.on(pdf.getPage(0), read.sidecar.pages().getFirst().bleed()).stream()
                    .filter(stroke -> read.sidecar.pages().getFirst().boxes().stream()
                            .filter(Sidecar.Box::isLeg)
                            .anyMatch(leg -> leg.area().contains(stroke.box().getCenterX(), stroke.box().getCenterY())))
                    .filter(stroke -> stroke.isLine() || stroke.isWave() || stroke.isFrame() || stroke.isDot())
                    .toList();
        }
    }

    /** The glyphs of the first place where the copy says this. */
    private static List<Glyph> glyphs(String words) {
        return glyphs(words, 0);
    }

    private static List<Glyph> glyphs(String words, int from) {
        var letters = words.codePoints().mapToObj(Character::toString).toList();
        for (int at = from; at + letters.size() <= read.glyphs.size(); at++) {
            var some = read.glyphs.subList(at, at + letters.size());
            if (some.stream().map(Glyph::text).toList().equals(letters)) return some;
        }
        throw new AssertionError("not printed: " + words);
    }

    private static List<Stroke> under(List<Glyph> glyphs, Predicate<Stroke> kind) {
        var first = glyphs.getFirst();
        return strokes.stream()
                .filter(kind)
                .filter(stroke -> stroke.box().getCenterX() > first.x()
                        && stroke.box().getCenterX() < glyphs.getLast().x() + glyphs.getLast().advance()
                        && stroke.box().getMaxY() > first.baseline()
                        && stroke.box().getMaxY() < first.baseline() + EM)
                .sorted(Comparator.comparingDouble(stroke -> stroke.box().getX()))
                .toList();
    }

    private static void areTwo(List<Stroke> neighbours) {
        for (int i = 1; i < neighbours.size(); i++) {
            double gap = neighbours.get(i).ink().getMinX() - neighbours.get(i - 1).ink().getMaxX();
            assertThat(gap / EM).isBetween(0.06, 0.2);
        }
    }

    @Test
    void everyNameHasItsOwnLine() {
        var lines = under(glyphs("山西石楼黄河"), Stroke::isLine);
        assertThat(lines).hasSize(3);
        areTwo(lines);
        for (var line : lines) {
            assertThat(line.box().getWidth() / EM).isCloseTo(1.88, within(0.02));
            assertThat(line.thick() / EM).isBetween(0.04, 0.05);
        }
    }

    @Test
    void everyTitleHasItsOwnWave() {
        var waves = under(glyphs("红楼梦水浒传西游记"), Stroke::isWave);
        assertThat(waves).hasSize(3);
        areTwo(waves);
        for (var wave : waves) assertThat(wave.box().getHeight() / EM).isCloseTo(0.084, within(0.01));
    }

    @Test
    void aStrokeRunsUnderALatinWordAndItsGapsAsWell() {
        assertThat(under(glyphs("阿Q正传"), Stroke::isWave)).hasSize(1);
    }

    @Test
    void aTitleOverTwoLinesRunsToTheEdgeAndGoesOnFromTheEdge() {
        var title = glyphs("中华人民共和国国民经济和社会发展统计公报");
        var first = title.stream().filter(glyph -> glyph.baseline() == title.getFirst().baseline()).toList();
        var second = title.subList(first.size(), title.size());
        assertThat(second).isNotEmpty();
        assertThat(under(first, Stroke::isWave).getLast().box().getMaxX())
                .isCloseTo(first.getLast().x() + EM, within(0.02 * EM));
        assertThat(under(second, Stroke::isWave).getFirst().box().getMinX())
                .isCloseTo(second.getFirst().x(), within(0.02 * EM));
    }

    @Test
    void dotsStandUnderEachHanAndUnderNoMark() {
        var emphasised = List.of("要记住，一定要记住！", "石楼县的红楼梦展览");
        assertThat(strokes.stream().filter(Stroke::isDot)).hasSize(8 + 8);
        for (var words : emphasised)
            for (var dot : under(glyphs(words), Stroke::isDot)) {
                var over = glyphs(words).stream()
                        .min(Comparator.comparingDouble(glyph -> Math.abs(glyph.middle() - dot.box().getCenterX())))
                        .orElseThrow();
                assertThat(over.isHan()).as("%s", over).isTrue();
                assertThat(dot.box().getCenterX()).isCloseTo(over.middle(), within(0.02 * EM));
            }
    }

    @Test
    void theLineComesFirstAndTheDotSecond() {
        var both = glyphs("石楼县的红楼梦", 0);
        for (var words : List.of("石楼县的", "红楼梦展"))
            for (var dot : under(glyphs(words, read.glyphs.indexOf(both.getFirst())), Stroke::isDot)) {
                var line = strokes.stream()
                        .filter(stroke -> stroke.isLine() || stroke.isWave())
                        .filter(stroke -> Math.abs(stroke.box().getCenterY() - dot.box().getCenterY()) < 0.3 * EM)
                        .filter(stroke -> stroke.box().getMinX() < dot.box().getCenterX()
                                && dot.box().getCenterX() < stroke.box().getMaxX())
                        .toList();
                if (line.isEmpty()) continue;
                assertThat(dot.ink().getMinY() - line.getFirst().ink().getMaxY()).isGreaterThan(0.02 * EM);
            }
        assertThat(under(both, Stroke::isLine)).hasSize(1);
        assertThat(under(both, Stroke::isWave)).hasSize(1);
    }

    @Test
    void aFrameHoldsItsNameAndTouchesNobody() {
        var frames = strokes.stream().filter(Stroke::isFrame).toList();
        assertThat(frames).hasSize(8);
        for (var frame : frames) {
            double half = frame.thick() / 2;
            var box = frame.box();
            var inside = new Rectangle2D.Double(
                    box.getX() + half, box.getY() + half, box.getWidth() - frame.thick(), box.getHeight() - frame.thick());
            for (var glyph : read.glyphs) {
                if (!glyph.ink().intersects(frame.ink())) continue;
                assertThat(inside.contains(glyph.ink())).as("%s in %s", glyph, frame).isTrue();
            }
            for (var other : frames) if (other != frame) assertThat(other.ink().intersects(frame.ink())).isFalse();
        }
    }

    @Test
    void marksTouchNoCharacterAndAreBlackAlone() {
        for (var stroke : strokes) {
            assertThat(stroke.inks()).containsExactly(0f, 0f, 0f, 1f);
            if (stroke.isFrame()) continue;
            for (var glyph : read.glyphs)
                if (glyph.isHan())
                    assertThat(glyph.ink().intersects(stroke.ink())).as("%s and %s", glyph, stroke).isFalse();
            for (var letter : read.pinyin) assertThat(letter.ink().intersects(stroke.ink())).isFalse();
        }
    }

    /** A base with its reading, as the source file has them. */
    private record Pair(List<Glyph> base, List<Glyph> letters) {
        static double middle(List<Glyph> glyphs) {
            return (glyphs.getFirst().x() + glyphs.getLast().x() + glyphs.getLast().advance()) / 2;
        }
    }

    private static List<Pair> pairs() throws IOException {
        var pairs = new ArrayList<Pair>();
        var found = MARKED.matcher(Files.readString(ISSUE.resolve("stories/readings.md")));
        int glyph = read.glyphs.indexOf(glyphs("石楼在吕梁").getFirst());
        int letter = 0;
        while (found.find()) {
            if (!PINYIN.matcher(found.group(2)).matches()) continue;
            var base = glyphs(found.group(1), glyph);
            glyph = read.glyphs.indexOf(base.getFirst()) + base.size();
            var words = found.group(2).split(" ");
            boolean each = words.length == base.size();
            for (int i = 0; i < (each ? words.length : 1); i++) {
                var word = each ? words[i] : found.group(2);
                // A blank between the words of a reading is a glyph as well.
                var letters = read.pinyin.subList(letter, letter + word.length());
                letter += letters.size();
                pairs.add(new Pair(each ? List.of(base.get(i)) : base, letters));
            }
        }
        assertThat(letter).isEqualTo(read.pinyin.size());
        return pairs;
    }

    @Test
    void readingsStandOverTheMiddleOfTheirBaseAtHalfItsSize() throws IOException {
        assertThat(pairs()).hasSizeGreaterThan(35);
        for (var pair : pairs()) {
            assertThat(Pair.middle(pair.letters())).as("%s", pair)
                    .isCloseTo(Pair.middle(pair.base()), within(0.1 * EM));
            for (var letter : pair.letters()) {
                assertThat(letter.size()).isCloseTo(EM / 2, within(0.01));
                assertThat(letter.baseline()).isCloseTo(pair.base().getFirst().baseline(), within(0.01));
            }
        }
    }

    @Test
    void neighbouringReadingsKeepApart() throws IOException {
        var pairs = pairs();
        for (int i = 1; i < pairs.size(); i++) {
            var left = pairs.get(i - 1).letters().getLast();
            var right = pairs.get(i).letters().getFirst();
            if (Math.abs(left.baseline() - right.baseline()) > 0.1) continue;
            double gap = (right.x() - left.x() - left.advance()) / EM;
            assertThat(gap).as("%s and %s", pairs.get(i - 1), pairs.get(i)).isGreaterThan(0.24);
        }
    }

    @Test
    void readingsTouchNoCharacter() {
        var hits = new ArrayList<String>();
        for (var letter : read.pinyin)
            for (var glyph : read.glyphs)
                if (letter.ink().intersects(glyph.ink())) hits.add(letter + " on " + glyph + ": "
                        + letter.ink().createIntersection(glyph.ink()));
        assertThat(hits).isEmpty();
    }

    @Test
    void theTextLayerHoldsTheCopyAndNoPinyin() throws IOException {
        try (var pdf = Loader.loadPDF(read.pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("石楼在吕梁山西麓").doesNotContainPattern("[āáǎàīíǐìūúǔùǖǘǚǜ]");
        }
        assertThat(Tool.output("pdftotext", "-raw", "-enc", "UTF-8", read.pdf.toString(), "-"))
                .contains("石楼在吕梁山西麓").doesNotContainPattern("[āáǎàīíǐìūúǔùǖǘǚǜ]");
    }

    @Test
    void smallFiguresFollowTheirCharacterOnTheSameLine() {
        var small = read.glyphs.stream().filter(glyph -> Math.abs(glyph.size() - 0.6 * EM) < 0.01).toList();
        assertThat(small).hasSizeGreaterThan(15);
        for (var glyph : small) {
            var before = read.glyphs.get(read.glyphs.indexOf(glyph) - 1);
            assertThat(glyph.baseline()).as("line of %s", glyph).isCloseTo(before.baseline(), within(0.01));
            if (before.isHan() && Character.isDigit(glyph.codePoint()))
                assertThat(glyph.x() - before.x() - before.advance()).isCloseTo(0, within(0.16 * EM));
        }
        var square = glyphs("m2");
        assertThat(square.get(1).ink().getMaxY()).isLessThan(square.getFirst().baseline() - 0.3 * EM);
        var water = glyphs("H2O");
        assertThat(water.get(1).ink().getMaxY()).isGreaterThan(water.getFirst().baseline() + 0.05 * EM);
    }
}
