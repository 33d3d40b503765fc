package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.PdfReader;
import banxin.judges.Shop;
import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.type.HouseStyle;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of writing is either printed as it should be or told as a fault, never wrong without a word. */
class ScriptsTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));

    /** A sample of each, and the face that prints it or the code of its fault. */
    private static final String TABLE = """
            Han        | 人人生而自由                 | BanxinSong-Regular
            Rare Han   | 𠮷𡈽                          | BanxinRare-Regular
            Bopomofo   | ㄅㄆㄇ                        | BanxinSong-Regular
            Kana       | ひらがなカタカナ              | BanxinSong-Regular
            Latin      | Polish: Łódź, naïve           | BanxinSong-Regular
            Pinyin     | lǜ nǚ ńǹ ê                    | BanxinSong-Regular
            Greek      | αβγ Ωμέγα                     | BanxinSong-Regular
            Cyrillic   | Все люди рождаются            | BanxinSong-Regular
            Yi         | ꆈꌠꁱꂷ ꃅꄿꐨꐥ                  | BanxinYi-Regular
            Korean     | 모든 인간은 태어날 때부터     | BanxinHangul-Regular
            Tibetan    | འགྲོ་བ་མིའི་རིགས་                 | needs-shaping
            Uyghur     | ھەممە ئادەم                   | needs-shaping
            Kazakh     | بارلىق ادامدار                 | needs-shaping
            Mongolian  | ᠬᠦᠮᠦᠨ ᠪᠦᠷ                     | needs-shaping
            Todo       | ᡍᡇᠨ                           | needs-shaping
            Manchu     | ᠮᠠᠨᠵᡠ                         | needs-shaping
            Dai        | ᥖᥭᥰ                           | needs-shaping
            New Dai    | ᦑᦺ                            | needs-shaping
            Jamo       | ᄒᆞᆫ                           | needs-shaping
            Devanagari | सभी मनुष्यों                  | needs-shaping
            Bengali    | সমস্ত মানুষ                   | needs-shaping
            Tamil      | மனிதப் பிறவி                  | needs-shaping
            Sinhala    | සියලු මනුෂ්‍යයෝ               | needs-shaping
            Thai       | มนุษย์ทั้งหลาย                | needs-shaping
            Lao        | ມະນຸດ                         | needs-shaping
            Khmer      | មនុស្ស                        | needs-shaping
            Myanmar    | လူတိုင်းသည်                   | needs-shaping
            Hebrew     | כל בני אדם                    | needs-shaping
            Syriac     | ܟܠ ܒܪܢܫܐ                      | needs-shaping
            Adlam      | 𞤀𞤣𞤤𞤢𞤥                        | needs-shaping
            Loose mark | m̀                             | loose-mark
            Circled    | 县⃝                            | loose-mark
            Cherokee   | ᏣᎳᎩ                           | no-glyph
            Lisu       | ꓡꓲ‐ꓢꓴ                         | no-glyph
            Old Korean | 펲                            | no-glyph
            Emoji      | 😀                            | no-glyph
            """;

    @TempDir
    private Path folder;

    @Test
    void everyWritingThatSetsIsPrintedInItsFaceWithInkAndItsOwnText() throws IOException {
        var printing = rows().filter(row -> row[2].startsWith("Banxin")).toList();
        var issue = issue(printing.stream().map(row -> row[1]).collect(Collectors.joining("\n\n")));
        var out = folder.resolve("out");
        var outcome = print(issue, out);
        assertThat(outcome.notices()).noneMatch(Notice::isFault);
        try (var document = Loader.loadPDF(out.resolve("press.pdf").toFile())) {
            var glyphs = PdfReader.glyphs(document, 0);
            for (var row : printing) {
                assertThat(row[1].codePoints().filter(character -> character != ' ')).as(row[0]).allSatisfy(character ->
                        assertThat(glyphs).anySatisfy(glyph -> {
                            assertThat(glyph.text()).isEqualTo(Character.toString(character));
                            assertThat(glyph.font()).isEqualTo(row[2]);
                            assertThat(glyph.ink().isEmpty()).isFalse();
                        }));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatCannotBeSetIsAFaultInBuildAndInSet(String name, String copy, String outcome) throws IOException {
        var printed = print(issue("第一段。\n\n本县双语学校" + copy + "，挂牌。"), folder.resolve("out"));
        assertThat(printed.notices()).filteredOn(Notice::isFault).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(outcome);
            assertThat(fault.place().file()).isEqualTo("stories/one.md");
            assertThat(fault.place().line()).isEqualTo(6);
        });
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(set(copy)).contains("\"severity\":\"fault\",\"code\":\"" + outcome + "\"");
    }

    @Test
    void theFaultNamesTheScriptInBothLanguagesAndQuotesTheRun() throws IOException {
        var fault = print(issue("本县འགྲོ་བ་མིའི་རིགས་。"), folder.resolve("out")).notices().stream()
                .filter(Notice::isFault).findFirst().orElseThrow();
        assertThat(new Wording(Locale.ROOT).sentence(fault)).contains("藏文（Tibetan）", "འགྲོ", "one", "图片");
        assertThat(new Wording(Locale.ENGLISH).sentence(fault)).contains("Tibetan", "འགྲོ", "one", "picture");
    }

    @Test
    void aScriptIsNamedOnceAStory() throws IOException {
        var notices = print(issue("มนุษย์ ทั้งหลาย\n\nมนุษย์\n\nאדם"), folder.resolve("out")).notices();
        assertThat(notices).filteredOn(Notice::isFault).hasSize(2);
    }

    private static Stream<String[]> rows() {
        return TABLE.lines().map(row -> row.split(" *\\| *"));
    }

    static Stream<Arguments> faults() {
        return rows().filter(row -> !row[2].startsWith("Banxin")).map(row -> Arguments.of((Object[]) row));
    }

    private static Outcome print(Path issue, Path out) {
        return Shop.press().print(issue, new Order(out, 0, false), new Wording(Locale.ROOT));
    }

    private static String set(String copy) throws IOException {
        var out = new ByteArrayOutputStream();
        new GalleyRun(Shop.PLANT, HouseStyle.COUNTY, 12, 2000, new Wording(Locale.ENGLISH))
                .set(new BufferedReader(new StringReader(copy)), GalleyRun.Answer.LINES, out, notice -> {});
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path issue(String body) throws IOException {
        var issue = folder.resolve("issue");
        Files.createDirectories(issue.resolve("stories"));
        Files.writeString(issue.resolve("issue.yaml"), """
                publication: {name: 文字, kind: newspaper, cn: CN 00-0000}
                date: 2026-11-23
                number: 1
                theme: county
                paper: 四开
                columns: 5
                pages: auto
                """);
        Files.writeString(issue.resolve("stories/one.md"), "---\nheadline: 各种文字\n---\n" + body + "\n");
        return issue;
    }
}
