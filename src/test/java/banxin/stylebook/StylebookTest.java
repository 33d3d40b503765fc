package banxin.stylebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banxin.geom.Mp;
import banxin.notice.Halt;
import banxin.notice.Notice;
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
        assertThat(theme.sheets()).containsOnlyKeys("四开", "对开", "A3", "A4", "8开");
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

    @Test
    void typeAreasFitTheirSheets() throws IOException {
        var theme = read(county, new ArrayList<>());
        theme.sheets().forEach((name, sheet) -> {
            assertThat(sheet.characters() * theme.em()).as(name).isLessThan(sheet.width());
            assertThat(sheet.top() + sheet.lines() * theme.pitch()).as(name).isLessThan(sheet.height());
        });
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
