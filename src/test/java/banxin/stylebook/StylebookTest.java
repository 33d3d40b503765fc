package banxin.stylebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banxin.geom.Mp;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.theme.Faces;
import banxin.theme.Format;
import banxin.theme.FurnitureRoom.Field;
import banxin.theme.Printing.Mark;
import banxin.theme.Printing.Spot;
import banxin.theme.Printing.Standard;
import banxin.theme.Printing;
import banxin.theme.Theme;
import banxin.type.Role;
import banxin.type.Type.Align;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StylebookTest {
    private static final Path COUNTY = Path.of(System.getProperty("banxin.home"), "templates/county");
    private static final Set<String> FACES = Set.of("song", "song-bold", "hei", "hei-bold", "kai");

    @TempDir
    private Path folder;

    private String county = "";

    @BeforeEach
    void copyCounty() throws IOException {
        county = Files.readString(COUNTY.resolve("theme.yaml"));
    }

    @Test
    void theCountyThemeIsReadWithoutARemark() throws IOException {
        var notices = new ArrayList<Notice>();
        var theme = read(county, notices);
        assertThat(notices).isEmpty();
        assertThat(theme.em()).isEqualTo(Mp.pt(9));
        assertThat(theme.pitch()).isEqualTo(Mp.pt(13.5));
        assertThat(theme.gutter()).isEqualTo(theme.em());
        assertThat(theme.formats()).containsOnlyKeys("四开", "对开", "A3", "A4", "8开");
        assertThat(theme.types().of(Role.BODY)).satisfies(body -> {
            assertThat(body.face()).isEqualTo("song");
            assertThat(body.indent()).isEqualTo(2000);
            assertThat(body.leading()).isEqualTo(theme.pitch());
        });
        assertThat(theme.types().of(Role.HEADLINE).align()).isEqualTo(Align.CENTER);
        assertThat(theme.head(5)).isEqualTo(theme.head(4));
        assertThat(theme.head(1).headline()).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void aThemeOlderThanTheRolesOfTablesFollowsItsBody() throws IOException {
        var notices = new ArrayList<Notice>();
        var older = county.lines()
                .filter(line -> !line.strip().matches("(cellhead|cell|name|signature): .*"))
                .collect(Collectors.joining("\n"));
        var types = read(older, notices).types();
        var body = types.of(Role.BODY);
        assertThat(notices).isEmpty();
        assertThat(types.of(Role.CELL)).isEqualTo(body.indented(0).aligned(Align.LEFT));
        assertThat(types.of(Role.NAME)).isEqualTo(body.indented(0).aligned(Align.LEFT));
        assertThat(types.of(Role.CELLHEAD).face()).isEqualTo(body.strong());
        assertThat(types.of(Role.SIGNATURE)).isEqualTo(body.aligned(Align.RIGHT));
    }

    @Test
    void aThemeOlderThanItsPrinterIsPrintedOnNewsprint() throws IOException {
        var older = county.substring(0, county.indexOf("\npress:"));
        assertThat(read(older, new ArrayList<>()).printing()).isEqualTo(Printing.NEWSPRINT);
        assertThat(read(county, new ArrayList<>()).printing()).isEqualTo(Printing.NEWSPRINT);
    }

    @Test
    void thePrinterGetsWhatHeAsksFor() throws IOException {
        Files.write(folder.resolve("printer.icc"), new byte[128]);
        var notices = new ArrayList<Notice>();
        var printing = read(
                        withPress("{标准: x4, 墨量: 240, 印记: [crop, 色标], 特性文件: printer.icc, 专色: {名称: 专红, 四色: [0, 100, 90, 0]}}"),
                        notices)
                .printing();
        assertThat(notices).isEmpty();
        assertThat(printing.standard()).isEqualTo(Standard.X4);
        assertThat(printing.inkLimit()).isEqualTo(240);
        assertThat(printing.marks()).containsExactlyInAnyOrder(Mark.CROP, Mark.BAR);
        assertThat(printing.profile()).contains(folder.resolve("printer.icc"));
        assertThat(printing.spot()).contains(new Spot("专红", List.of(0, 100, 90, 0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {standard: x3}                                  | not-one-of
            {marks: [crop, star]}                           | not-one-of
            {profile: absent.icc}                           | theme-profile-missing
            {profile: ../../etc/passwd}                     | theme-profile-missing
            {profile: huge.icc}                             | theme-profile-huge
            {spot: {name: 专红, inks: [0, 100, 100]}}        | theme-spot-inks
            {spot: {name: 专红, inks: [0, 100, 100, 101]}}   | theme-spot-inks
            {spot: {inks: [0, 100, 100, 0]}}                | missing-key
            {ink: 900}                                      | not-a-number
            {colour: red}                                   | unknown-key
            """)
    void whatThePrinterCannotHaveIsAFault(String press, String code) throws IOException {
        try (var huge = new RandomAccessFile(folder.resolve("huge.icc").toFile(), "rw")) {
            huge.setLength(1L << 30);
        }
        var notices = new ArrayList<Notice>();
        read(withPress(press), notices);
        assertThat(notices).extracting(Notice::code).containsExactly(code);
    }

    private String withPress(String press) {
        return county.substring(0, county.indexOf("\npress:")) + "\npress: " + press + "\n";
    }

    /** A larger basic character without another type area prints off the paper. */
    @Test
    void aTypeAreaThatRunsOffItsPaperIsAFaultThatSaysWhatFits() throws IOException {
        var notices = new ArrayList<Notice>();
        var theme = read(county.replace("em: 小五 ", "em: 五号 "), notices);
        assertThat(notices).extracting(Notice::code).containsOnly("theme-area-off-paper").hasSize(theme.formats().size());
        assertThat(notices).first().satisfies(notice -> {
            assertThat(notice.place().line()).isEqualTo(lineOf("四开: {width"));
            // (273 - 6) mm of 10.5 pt, (390 - 23 - 3) mm of 13.5 pt
            assertThat(notice.arguments()).containsExactly("characters", "四开", "72", "76");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            characters: 72, lines: 76, top: 23mm             |
            characters: 73, lines: 76, top: 23mm             | theme-area-off-paper characters 小报 72 76
            characters: 72, lines: 77, top: 23mm             | theme-area-off-paper lines 小报 72 76
            lines: 77                                        |
            lines: 80                                        | theme-area-off-paper lines 小报 72 78
            characters: 60, side: 24mm                       |
            characters: 61, side: 24mm                       | theme-area-off-paper characters 小报 60 78
            lines: 70, bottom: 30mm                          |
            lines: 71, bottom: 30mm                          |
            lines: 74, bottom: 30mm                          | theme-area-off-paper lines 小报 72 73
            top: 11mm                                        | theme-top-small top 小报 12
            top: 12mm                                        |
            top: 300mm, bottom: 400mm                        | not-a-length bottom 400mm 0 390
            """)
    void aTypeAreaMustFitItsPaper(String area, String told) throws IOException {
        var notices = new ArrayList<Notice>();
        read(tabloid(area), notices);
        assertThat(notices.stream().map(notice -> notice.code() + " " + String.join(" ", notice.arguments())))
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            side: 28mm, top: 37mm, bottom: 35mm              | 58 | 66 | 37
            side: 28mm, top: 30mm                            | 58 | 71 | 30
            bottom: 20mm                                     | 64 | 71 | 30
            """)
    void aTypeAreaFollowsFromItsMargins(String area, int characters, int lines, int top) throws IOException {
        var format = read(tabloid(area), new ArrayList<>()).format("小报").orElseThrow();
        assertThat(format).isEqualTo(new Format(Mp.mm(273), Mp.mm(390), characters, lines, Mp.mm(top)));
    }

    @Test
    void aPaperOfWhichNothingIsSaidIsThatOfAFreeSheet() throws IOException {
        var theme = read(tabloid("characters:"), new ArrayList<>());
        assertThat(theme.format("小报")).contains(theme.format(Mp.mm(273), Mp.mm(390)));
    }

    @ParameterizedTest
    @CsvSource({"四开,四开", "4开,四开", "4k,四开", "对开,对开", "2K,对开", "8K,8开", "八开,8开", "a3,A3", "A4,A4"})
    void aPaperMayBeSpeltInSeveralWays(String written, String name) throws IOException {
        var theme = read(county, new ArrayList<>());
        assertThat(theme.format(written)).contains(theme.formats().get(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"五开", "16开", "A5", "开", ""})
    void otherPapersAreUnknown(String written) throws IOException {
        assertThat(read(county, new ArrayList<>()).format(written)).isEmpty();
    }

    @Test
    void aThemeWithoutPapersIsNone() throws IOException {
        var notices = new ArrayList<Notice>();
        read(county.substring(0, county.indexOf("sheets:")) + "sheets: {}\n"
                + county.substring(county.indexOf("\nmasthead:")), notices);
        assertThat(notices).extracting(Notice::code).containsExactly("theme-no-sheets");
    }

    @Test
    void aThemeMakesRoomForItsOwnFurniture() throws IOException {
        var notices = new ArrayList<Notice>();
        var theme = read(county + """
                folio: 3行
                furniture: {报名: 20, section: 8, 宽版心: 300mm, middle: 200mm, 长报名: 9}
                faces: {furniture: kai, 说明: song, sign-off: hei-bold}
                """, notices);
        assertThat(notices).isEmpty();
        assertThat(theme.furniture()).satisfies(room -> {
            assertThat(List.of(room.mastheadLines(), room.folioLines(), room.imprintLines())).containsExactly(9, 3, 2);
            assertThat(List.of(room.wide(), room.middle())).containsExactly(Mp.mm(300), Mp.mm(200));
            assertThat(room.longName()).isEqualTo(9);
            assertThat(List.of(room.characters(Field.NAME), room.characters(Field.SECTION), room.characters(Field.CN)))
                    .containsExactly(20, 8, 36);
        });
        assertThat(theme.faces()).isEqualTo(new Faces("kai", "song", "hei-bold"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            furniture: {name: many}      | not-a-number
            furniture: {height: 9行}     | unknown-key
            faces: {slug: SimSun}        | theme-face-unknown
            folio: tall                  | not-a-length
            """)
    void aMistakeInTheFurnitureIsTold(String line, String code) throws IOException {
        var notices = new ArrayList<Notice>();
        read(county + line + "\n", notices);
        assertThat(notices).extracting(Notice::code).containsExactly(code);
    }

    /** The county theme in 10.5 pt with one more paper, of 四开's size. */
    private String tabloid(String area) {
        return county.substring(0, county.indexOf("sheets:")).replace("em: 小五 ", "em: 五号 ")
                + "sheets:\n  小报: {width: 273mm, height: 390mm, " + area + "}\n"
                + county.substring(county.indexOf("\nmasthead:"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            em: 小五                    | em: 小五号                  | not-a-length
            gutter: 1字                 | gutter: wide                | not-a-length
            masthead: 9行               | mastheat: 9行               | misspelt-key
            body:      {face: song,     | body:      {face: SimSun,   | theme-face-unknown
            align: left}                | align: middle}              | not-one-of
            lines: 103,                 | lines: many,                | not-a-number
            [26pt, 24pt, 22pt, 20pt]    | []                          | theme-no-sizes
            """)
    void aMistakeIsToldWithItsLine(String right, String wrong, String code) throws IOException {
        var notices = new ArrayList<Notice>();
        assertThat(county).contains(right);
        read(county.replace(right, wrong), notices);
        assertThat(notices).first().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(code);
            assertThat(notice.isFault()).isTrue();
            assertThat(notice.place().file()).endsWith("/theme.yaml");
            assertThat(notice.place().line()).isEqualTo(lineOf(right));
        });
    }

    @Test
    void twoMistakesAreToldInOneGo() throws IOException {
        var notices = new ArrayList<Notice>();
        read(county.replace("em: 小五 ", "em: 9 ").replace("lines: 103", "lines: x"), notices);
        assertThat(notices).extracting(Notice::code).containsExactly("not-a-length", "not-a-number");
    }

    @Test
    void noThemeAtAllHalts() {
        assertHalts("no-theme", folder.resolve("absent"));
    }

    @Test
    void aThemeThatIsNoYamlHalts() throws IOException {
        Files.writeString(folder.resolve("theme.yaml"), "em: [");
        assertHalts("theme-unreadable", folder);
    }

    private int lineOf(String text) {
        return (int) county.substring(0, county.indexOf(text)).lines().count()
                + (county.charAt(county.indexOf(text) - 1) == '\n' ? 1 : 0);
    }

    private Theme read(String yaml, List<Notice> notices) throws IOException {
        Files.writeString(folder.resolve("theme.yaml"), yaml);
        return Stylebook.read(folder, FACES, notices::add);
    }

    private static void assertHalts(String code, Path theme) {
        assertThatThrownBy(() -> Stylebook.read(theme, FACES, notice -> {}))
                .isInstanceOfSatisfying(Halt.class, halt -> assertThat(halt.notice().code()).isEqualTo(code));
    }
}
