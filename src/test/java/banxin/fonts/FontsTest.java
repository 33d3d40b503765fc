package banxin.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banxin.notice.Halt;
import banxin.type.HouseStyle.Language;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));
    private static final Fonts SHIPPED = Fonts.in(HOME.resolve("fonts"));
    private static final int RARE = "𠮷".codePointAt(0);

    @TempDir
    Path folder;

    /** The font library is the judge of our reader: every character and every advance of every face. */
    @Test
    void coverageAndAdvancesAreThoseThatTheFontLibraryReads() throws IOException {
        for (var face : SHIPPED.faces()) {
            try (var font = new TTFParser(true).parse(new RandomAccessReadBuffer(SHIPPED.bytes(face.key())))) {
                var cmap = font.getUnicodeCmapLookup();
                var metrics = font.getHorizontalMetrics();
                var units = font.getUnitsPerEm();
                var different = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(character -> {
                            var glyph = cmap.getGlyphId(character);
                            var width = glyph == 0 ? 0 : metrics.getAdvanceWidth(glyph) * 1000 / units;
                            return SHIPPED.advance(character, face.key()) != width
                                    || SHIPPED.has(character, face.key()) != (glyph != 0);
                        });
                assertThat(different.mapToObj(character -> String.format(Locale.ROOT, "U+%04X", character)))
                        .as(face.key())
                        .isEmpty();
            }
        }
    }

    /** Again the font library is the judge: of the feature, and of the map that we write. */
    @Test
    void verticalFormsAreTheGlyphsOfTheFeatureVert() throws IOException {
        for (var face : List.of("song", "song-bold", "hei", "hei-bold", "kai")) {
            var forms = SHIPPED.vertical(face);
            try (var plain = new TTFParser(true).parse(new RandomAccessReadBuffer(SHIPPED.bytes(face)));
                    var vertical = new TTFParser(true).parse(new RandomAccessReadBuffer(forms.bytes()))) {
                var cmap = plain.getUnicodeCmapLookup();
                for (int character = 0x20; character <= 0xFFFF; character++) {
                    int glyph = cmap.getGlyphId(standing(character));
                    int turned = plain.getGsub().getSubstitution(glyph, new String[] {"hani", "kana", "DFLT"}, List.of("vert"));
                    assertThat(vertical.getUnicodeCmapLookup().getGlyphId(character))
                            .as("%s U+%04X", face, character)
                            .isEqualTo(turned == glyph ? 0 : turned);
                    assertThat(forms.codePoints().contains(character)).isEqualTo(turned != glyph);
                }
            }
            assertThat(forms.codePoints()).contains("，。、：；！？（）《》「」『』“”‘’—…".chars().boxed().toArray(Integer[]::new));
        }
        assertThat(SHIPPED.vertical("rare").codePoints()).doesNotContain((int) '县');
    }

    private static int standing(int quote) {
        int at = "“”‘’".indexOf(quote);
        return at < 0 ? quote : "『』「」".charAt(at);
    }

    @Test
    void aFaceKeepsWhatItHasAndHandsTheRestToTheFallback() {
        assertThat(SHIPPED.faceFor('县', "song")).isEqualTo("song");
        assertThat(SHIPPED.faceFor(RARE, "song")).isEqualTo("rare");
        assertThat(SHIPPED.faceFor(RARE, "hei-bold")).isEqualTo("rare");
        assertThat(SHIPPED.faceFor(0x1F600, "song")).isEmpty();
    }

    @Test
    void quotesAndDashesHaveTheWidthOfTheirChineseFace() {
        assertThat("“”‘’…").satisfies(marks -> marks.chars()
                .forEach(mark -> assertThat(SHIPPED.advance(mark, "song")).as("%c", mark).isEqualTo(1000)));
        assertThat("“”‘’—…·".chars().mapToObj(mark -> SHIPPED.faceFor(mark, "song"))).containsOnly("song");
    }

    @Test
    void theListIsInTheOrderOfTheFile() {
        assertThat(SHIPPED.faces()).extracting(Face::key).startsWith("song");
        assertThat(SHIPPED.faces()).filteredOn(Face::fallback)
                .extracting(Face::key)
                .containsExactly("rare", "yi", "hangul");
    }

    @ParameterizedTest
    @ValueSource(strings = {"song", "song-bold", "hei", "hei-bold", "kai"})
    void figuresAreTabularInEveryFace(String face) {
        assertThat("0123456789".chars().map(figure -> SHIPPED.advance(figure, face)).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"song", "song-bold", "hei", "hei-bold", "kai"})
    void marksAreNarrowInALatinRunAndWideInAChineseOne(String face) {
        for (int mark : "“”‘’".chars().toArray()) {
            var latin = SHIPPED.latinFor(mark, face);
            assertThat(latin).isEqualTo(face + "-latin");
            assertThat(SHIPPED.advance(mark, latin)).isBetween(200, 600);
            assertThat(SHIPPED.faceFor(mark, face)).isEqualTo(face);
            assertThat(SHIPPED.advance(mark, face)).isEqualTo(1000);
        }
        assertThat(SHIPPED.latinFor('…', face)).isEqualTo(face + "-latin");
        assertThat(SHIPPED.latinFor('—', face)).isEqualTo(face + "-latin");
        assertThat(SHIPPED.latinFor('a', face)).isEqualTo(face);
        assertThat(SHIPPED.latinFor(RARE, face)).isEqualTo("rare");
    }

    @Test
    void traditionalCopyHasItsOwnStopsAndTheRestOfTheFace() {
        var traditional = SHIPPED.speaking(Language.HANT);
        assertThat("，。、；：！？".chars().mapToObj(stop -> traditional.faceFor(stop, "hei-bold"))).containsOnly("hei-bold-hant");
        assertThat(traditional.faceFor('縣', "song")).isEqualTo(SHIPPED.faceFor('縣', "song"));
        assertThat(traditional.faceFor('“', "kai")).isEqualTo("kai");
        assertThat(SHIPPED.speaking(Language.HANS).faceFor('，', "song")).isEqualTo("song");
        assertThat(SHIPPED.faceFor('，', "song")).isEqualTo("song");
    }

    @Test
    void aThemeDoesNotNameAFaceThatStandsInForAnother() {
        assertThat(SHIPPED.keys()).containsExactly("song", "song-bold", "hei", "hei-bold", "kai", "rare", "yi", "hangul");
    }

    /** CLREQ 3.1.2. Where the ink of a stop stands in its em box: from .12 below the baseline to .88 above it. */
    @ParameterizedTest
    @ValueSource(strings = {"song", "song-bold", "hei", "hei-bold", "kai"})
    void aTraditionalStopStandsInTheMiddleAndAMainlandOneInTheCorner(String face) throws IOException {
        for (int stop : "，。、：".chars().toArray()) {
            var ink = middle(stop, face + "-hant");
            assertThat(ink.getX()).as("%c across", stop).isBetween(0.4, 0.6);
            assertThat(ink.getY()).as("%c up", stop).isBetween(0.4, 0.6);
        }
        // Heavy at one end: their height is about the middle, their weight is not.
        for (int stop : "；！？".chars().toArray()) {
            var box = outline(stop, face + "-hant").getBounds2D();
            assertThat(box.getCenterX() / 1000).as("%c across", stop).isBetween(0.4, 0.6);
            assertThat((box.getCenterY() + 120) / 1000).as("%c up", stop).isBetween(0.35, 0.65);
        }
        assertThat(middle('，', face).getX()).isLessThan(0.3);
        assertThat(middle('，', face).getY()).isLessThan(0.25);
    }

    /** The middle of a glyph's ink, from the lower left corner of its em box, in em: the centroid of its outline drawn. */
    private static Point2D middle(int character, String face) throws IOException {
        var outline = outline(character, face);
        double x = 0;
        double y = 0;
        int inked = 0;
        for (int column = 0; column < 1000; column += 5)
            for (int row = -120; row < 880; row += 5)
                if (outline.contains(column, row)) {
                    x += column;
                    y += row + 120;
                    inked++;
                }
        return new Point2D.Double(x / inked / 1000, y / inked / 1000);
    }

    private static GeneralPath outline(int character, String face) throws IOException {
        try (var font = new TTFParser(true).parse(new RandomAccessReadBuffer(SHIPPED.bytes(face)))) {
            return font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(character)).getPath();
        }
    }

    @Test
    void aBoldFaceDoesNotBorrowFromItsRegular() throws IOException {
        Files.copy(HOME.resolve("src/test/fonts/BanxinTest-Song.ttf"), folder.resolve("small.ttf"));
        var regular = HOME.resolve("fonts/song/BanxinSong-Regular.ttf").toAbsolutePath();
        write("faces:\n  bold: {file: small.ttf, family: Song, weight: 700}\n"
                + "  song: {file: '" + regular + "', family: Song}\n");
        var fonts = Fonts.in(folder);
        assertThat(fonts.faceFor('县', "bold")).isEqualTo("bold");
        assertThat(fonts.faceFor('躁', "song")).isEqualTo("song");
        assertThat(fonts.faceFor('躁', "bold")).isEmpty();
    }

    @Test
    void aFaceIsReadWhenItIsAskedForAndNotBefore() throws IOException {
        write("faces:\n  song: {file: absent.ttf}\n");
        var fonts = Fonts.in(folder);
        assertThat(fonts.faces()).extracting(Face::family).containsExactly("song");
        assertHalt("font-missing", () -> fonts.advance('县', "song"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "faces: 3", "faces: {}", "faces: {a: b}", "faces: {a: {weight: 1}}", "a: [", "- a",
            "\t"})
    void aListThatCannotBeReadHalts(String yaml) throws IOException {
        write(yaml);
        assertThatThrownBy(() -> Fonts.in(folder))
                .isInstanceOfSatisfying(Halt.class, halt -> assertThat(halt.notice().place().file()).isEqualTo("fonts/faces.yaml"));
    }

    @Test
    void aMissingListHalts() {
        assertHalt("fonts-missing", () -> Fonts.in(folder));
    }

    @Test
    void aBrokenFontHaltsWhereverItIsCut() throws IOException {
        write("faces:\n  song: {file: cut.ttf}\n");
        var whole = Files.readAllBytes(HOME.resolve("src/test/fonts/BanxinTest-Song.ttf"));
        for (var length : new int[] {0, 3, 11, 40, 200}) {
            Files.write(folder.resolve("cut.ttf"), Arrays.copyOf(whole, length));
            assertHalt("font-broken", () -> Fonts.in(folder).advance('县', "song"));
        }
    }

    @Test
    void anUnknownFaceIsTheProgrammersMistake() {
        assertThatThrownBy(() -> SHIPPED.advance('县', "comic")).isInstanceOf(IllegalArgumentException.class);
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("faces.yaml"), yaml);
    }

    private static void assertHalt(String code, Runnable reading) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(
                Halt.class, halt -> assertThat(halt.notice().code()).isEqualTo(code));
    }
}
