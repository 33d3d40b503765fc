package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Shop;
import banxin.notice.Wording;
import banxin.run.GalleyRun.Answer;
import banxin.type.HouseStyle;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The stable way in to the compositor, as programs see it. */
class GalleyRunTest {
    private static String set(String copy, double measure, Answer form) throws IOException {
        var home = Path.of(System.getProperty("banxin.home"));
        var out = new ByteArrayOutputStream();
        new GalleyRun(Shop.PLANT, HouseStyle.COUNTY, measure, 2000, new Wording(Locale.ENGLISH))
                .set(new BufferedReader(new StringReader(copy)), form, out, notice -> {});
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void paragraphsComeOutAsLines() throws IOException {
        assertThat(set("县委召开紧急会议，传达精神。\n今天\n", 8, Answer.TEXT)).isEqualTo("县委召开紧急\n会议，传达精神。\n\n今天\n");
    }

    @Test
    void aSetLineTellsItsAdvancesAndWhatWasDoneToIt() throws IOException {
        assertThat(set("甲乙丙丁戊，己庚", 7, Answer.LINES)).isEqualTo("""
                {"paragraph":1,"line":1,"text":"甲乙丙丁","advances":[1333,1333,1334,1000],"x":2000,"width":7000,"natural":4000,\
                "fit":"stretched","notices":[{"severity":"warning","code":"loose-line","file":"","line":1,"message":"This line is \
                set too loose (0.33 em between characters): 甲乙丙丁","arguments":["甲乙丙丁","0.33"]}]}
                {"paragraph":1,"line":2,"text":"戊，己庚","advances":[1000,500,1000,1000],"x":0,"width":3500,"natural":3500,\
                "fit":"natural","notices":[]}
                """);
    }

    @Test
    void everyCharacterThatWentInComesOutWithAnAdvance() throws IOException {
        assertThat(set("共 200 名 A B", 19, Answer.LINES)).contains("\"text\":\"共 200 名 A B\"").contains("\"natural\":");
    }

    private static final String LONG = "今天的会议开得好，".repeat(11) + "县委来\n";

    private static String fit(int lines, Answer form) throws IOException {
        var out = new ByteArrayOutputStream();
        new GalleyRun(Shop.PLANT, HouseStyle.COUNTY, 19, 2000, new Wording(Locale.ENGLISH))
                .fit(new BufferedReader(new StringReader(LONG)), form, lines, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void copyIsSetToTheLinesThatAreWanted() throws IOException {
        assertThat(set(LONG, 19, Answer.TEXT).lines()).hasSize(6);
        assertThat(fit(5, Answer.TEXT).lines()).hasSize(5);
        assertThat(fit(6, Answer.TEXT)).isEqualTo(set(LONG, 19, Answer.TEXT));
    }

    @Test
    void whatCopyfittingDidStandsBehindTheLines() throws IOException {
        assertThat(fit(5, Answer.LINES).lines().skip(5))
                .singleElement().asString()
                .matches("\\{\"action\":\"tracking\",\"paragraph\":1,\"amount\":-\\d+,\"saved\":1}");
        assertThat(fit(1, Answer.LINES)).endsWith("\n").contains("{\"action\":\"over\",\"characters\":");
        assertThat(fit(99, Answer.LINES)).contains("{\"action\":\"free\",\"lines\":");
    }

    @Test
    void opportunitiesAreCountedInCodePoints() throws IOException {
        assertThat(set("𠮷，98%的", 19, Answer.OPPORTUNITIES)).isEqualTo(
                "{\"paragraph\":1,\"breaks\":[{\"at\":2,\"cost\":0},{\"at\":5,\"cost\":0},{\"at\":6,\"cost\":0}]}\n");
    }

    @Test
    void aCharacterWithoutAFaceIsNamedOnItsLine() throws IOException {
        assertThat(set("甲🐉", 19, Answer.LINES)).contains("\"code\":\"no-glyph\"").contains("U+1F409");
    }

    @Test
    void anEmptyLineIsAParagraphWithoutLines() throws IOException {
        assertThat(set("\n甲\n", 19, Answer.LINES)).startsWith("{\"paragraph\":2,");
    }
}
