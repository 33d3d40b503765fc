package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Collisions;
import banxin.judges.Glyph;
import banxin.judges.PdfReader;
import banxin.judges.Shop;
import banxin.notice.Notice;
import banxin.notice.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Themes of one's own, made as their README says: the county theme copied, with other files in place of its own. */
class ThemesTest {
    private static final String STORY = "截至十一月二十日，片区四百一十二户改造全部完工，比计划提前十天。";
    private static final String LONG_NAME = "青岭片区冬季清洁取暖改造工作简讯";
    private static final double MM = 72 / 25.4;
    /** A sheet with printer's marks is so many millimetres wider on each side. */
    private static final int MARKED = 12;

    @TempDir
    private Path folder;

    private List<Notice> notices = List.of();

    @BeforeEach
    void copyCounty() throws IOException {
        copy(Shop.HOME.resolve("templates/county"), folder.resolve("theme"), List.of("", "parts", "frames"));
        Files.createDirectories(folder.resolve("issue/stories"));
    }

    @Test
    void aPaperOfTheThemesOwnIsPrinted() throws IOException {
        var glyphs = print("tabloid", "纸张: 小报\n栏数: 3", 2, 1900);
        assertThat(notices).noneMatch(Notice::isFault);
        // The theme makes room for a name of sixteen characters and for a sponsor of twenty.
        assertThat(notices.stream().filter(notice -> notice.code().equals("furniture-long")).map(Notice::arguments))
                .containsExactly(List.of("publication.sponsor", "21", "20"));
        assertArea(glyphs, 200, 55, 9, 20 * MM, 50 * 13.5);
        // The masthead is the wide one from 160 mm on, and no longer than its four lines and the folio's one.
        var name = glyphs.stream().filter(glyph -> glyph.size() == 30).toList();
        assertThat(text(name)).isEqualTo(LONG_NAME);
        assertThat(name).allMatch(glyph -> glyph.baseline() > 20 * MM - 13.5 && glyph.baseline() < 20 * MM + 4 * 13.5);
        assertThat(name).extracting(Glyph::font).containsOnly("BanxinKai-Regular");
        assertThat(glyphs.stream().filter(glyph -> glyph.size() == 7).toList())
                .isNotEmpty()
                .extracting(Glyph::font)
                .containsOnly("BanxinSong-Regular");
    }

    @Test
    void aTypeAreaMayFollowFromItsMargins() throws IOException {
        var glyphs = print("tabloid", "paper: flyer\ncolumns: 3", 1, 1500);
        // 150 mm of 9 pt and 224 mm of 13.5 pt
        assertArea(glyphs, 190, 47, 9, 18 * MM, 47 * 13.5);
    }

    @Test
    void aPaperThatTheThemeHasNotIsAFaultWithTheListOfThoseItHas() throws IOException {
        write("tabloid", "paper: 四开", 1, 100);
        assertThat(check()).isEmpty();
        assertThat(notices).filteredOn(Notice::isFault).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("paper-unknown");
            assertThat(notice.place()).hasToString("issue.yaml:5");
            assertThat(notice.arguments()).containsExactly("四开", "小报、Flyer");
            assertThat(new Wording(Locale.CHINESE).sentence(notice)).contains("版式里没有纸张“四开”。可用：小报、Flyer");
            assertThat(new Wording(Locale.ENGLISH).sentence(notice)).contains("The theme has no paper “四开”. Known: 小报、Flyer");
        });
    }

    @Test
    void withoutAPaperTheThemesFirstIsTaken() throws IOException {
        assertArea(print("tabloid", "columns: 3", 1, 1500), 200, 55, 9, 20 * MM, 50 * 13.5);
    }

    /** GB/T 9704-2012, 5.2.1 to 5.2.3. */
    @Test
    void anOfficialDocumentHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        var glyphs = print("document", "paper: A4\ncolumns: 1", 2, 390);
        assertThat(notices).noneMatch(Notice::isFault);
        assertArea(glyphs, 210, 28, 15.75, 37 * MM, 22 * 29);
        var lines = lines(glyphs, glyph -> glyph.page() == 2 && glyph.font().startsWith("BanxinSong-Regular"));
        assertThat(lines.values()).anySatisfy(line -> assertThat(line).hasSize(28));
        assertThat(lines.keySet().stream().mapToLong(Math::round).max().orElseThrow())
                .isLessThan(Math.round(37 * MM + 225 * MM));
    }

    @Test
    void largePrintIsPrintedOnASheetOfTheUsualSize() throws IOException {
        var glyphs = print("large", "paper: A4\ncolumns: 2", 2, 320);
        assertThat(notices).noneMatch(Notice::isFault);
        assertArea(glyphs, 210, 24, 20, 25 * MM, 23 * 30);
        assertThat(glyphs).allMatch(glyph -> glyph.size() >= 18);
    }

    @Test
    void aLargerBasicCharacterInACopiedThemeIsAFault() throws IOException {
        write("", "paper: 四开", 1, 100);
        var yaml = folder.resolve("theme/theme.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("em: 小五", "em: 五号"));
        assertThat(check()).isEmpty();
        assertThat(notices).filteredOn(Notice::isFault).first().satisfies(notice -> {
            assertThat(notice.place().file()).isEqualTo("theme/theme.yaml");
            assertThat(new Wording(Locale.CHINESE).sentence(notice)).contains("纸张“四开”", "最多宽 72 字、高 76 行");
            assertThat(new Wording(Locale.ENGLISH).sentence(notice)).contains("at most 72 characters wide and 76 lines high");
        });
    }

    private List<Glyph> print(String theme, String paper, int stories, int characters) throws IOException {
        write(theme, paper, stories, characters);
        var order = new Order(folder.resolve("out"), 0, false);
        notices = Shop.press().print(folder.resolve("issue"), order, new Wording(Locale.ROOT)).notices();
        var pdf = folder.resolve("out/press.pdf");
        assertThat(pdf).as("%s", notices).exists();
        assertThat(Collisions.in(pdf, 0)).isEmpty();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return PdfReader.glyphs(document, theme.equals("tabloid") ? MARKED * MM : 0);
        }
    }

    /** Only what is wrong; the pages that there would be. */
    private List<?> check() {
        var outcome = Shop.press().makeUp(folder.resolve("issue"));
        notices = outcome.notices();
        return outcome.pages();
    }

    private void write(String theme, String paper, int stories, int characters) throws IOException {
        if (!theme.isEmpty()) copy(Shop.HOME.resolve("src/test/themes").resolve(theme), folder.resolve("theme"), List.of("", "parts"));
        var pages = new StringBuilder();
        for (int story = 1; story <= stories; story++) {
            pages.append("  - {section: 工作, stories: [s").append(story).append("]}\n");
            var body = STORY.repeat(characters / STORY.length() + 1).substring(0, characters);
            Files.writeString(folder.resolve("issue/stories/s" + story + ".md"), "---\nheadline: 改造完工\n---\n\n" + body + "\n");
        }
        Files.writeString(folder.resolve("issue/issue.yaml"), """
                publication: {name: %s, kind: internal, permit: 准印证第0000号, sponsor: 青岭片区冬季清洁取暖改造工作综合协调办公室, address: 青岭}
                date: 2026-11-23
                number: 1
                theme: ../theme
                %s
                pages:
                %s""".formatted(theme.equals("tabloid") ? LONG_NAME : "青岭简讯", paper, pages));
    }

    private static void copy(Path from, Path to, List<String> folders) throws IOException {
        for (var name : folders) {
            Files.createDirectories(to.resolve(name));
            try (var files = Files.list(from.resolve(name))) {
                for (var file : files.filter(Files::isRegularFile).toList())
                    Files.write(to.resolve(name).resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    /** In pt but for the sheet: body lines begin and end with the type area, and none stands above or below it. */
    private static void assertArea(List<Glyph> glyphs, int sheet, int characters, double em, double top, double height) {
        double width = characters * em;
        double left = (sheet * MM - width) / 2;
        var body = glyphs.stream()
                .filter(glyph -> Math.abs(glyph.size() - em) < 0.01 && glyph.baseline() > top)
                .toList();
        assertThat(body).hasSizeGreaterThan(100);
        assertThat(body.stream().mapToDouble(Glyph::x).min().orElseThrow()).isBetween(left - 0.1, left + 5);
        assertThat(body.stream().mapToDouble(Glyph::right).max().orElseThrow()).isBetween(left + width - 5, left + width + 0.1);
        assertThat(body).allMatch(glyph -> glyph.baseline() < top + height);
    }

    private static Map<Double, List<Glyph>> lines(List<Glyph> glyphs, Predicate<Glyph> wanted) {
        return glyphs.stream().filter(wanted).collect(Collectors.groupingBy(Glyph::baseline, TreeMap::new, Collectors.toList()));
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
}
