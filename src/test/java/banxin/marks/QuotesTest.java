package banxin.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
    /** The copy with w under each mark that is Latin, c under each that is Chinese. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said “Nature” is good.             | ww
            “Hello,” he said.                     | ww
            “Hello, world!”                       | ww
            He read ‘the “new” law’ and slept.    | wwww
            I don’t know O’Neill.                 | ww
            the students’ books                   | w
            wait—no — yes… well                   | www
            “The first of many paragraphs.        | w
            他在“Nature”上发表论文。               | cc
            “Nature”是一本期刊。                   | cc
            期刊“Nature”                           | cc
            他说：“The ‘new’ law.”                 | cwwc
            他说don’t也没用。                      | w
            他说：“你好”，走了。                   | cc
            He said “你好” to me.                  | cc
            “12345”                                | cc
            拨打“12345”热线                        | cc
            “AI+”行动——开始……                      | cccccc
            CPC——the Party……                       | cccc
            北京—Beijing                           | c
            “‘Nature”是期刊                        | cwc
            ”                                      | c
            “                                      | c
            “”                                     | cc
            """)
    void aMarkIsLatinWhereAllAboutItIs(String copy, String expected) {
        assertThat(kinds(copy)).isEqualTo(expected);
        assertThat(kinds(copy.replace(" ", ""))).as("without its blanks").hasSameSizeAs(expected);
    }

    @Test
    void copyWithoutMarksCostsNothing() {
        assertThat(Quotes.western("县委召开 meeting。".codePoints().toArray(), 11))
                .isSameAs(Quotes.western("汉".codePoints().toArray(), 1))
                .isEmpty();
    }

    @Test
    void onlyTheFirstCountCharactersAreLookedAt() {
        assertThat(Quotes.western("ab“c”县".codePoints().toArray(), 5)).containsExactly(false, false, true, false, true);
    }

    @Test
    void aMillionOpenMarksAreReadInLinearTime() {
        var text = "“a”‘".repeat(250_000).codePoints().toArray();
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> Quotes.western(text, text.length));
    }

    @Property(seed = "20261123", tries = 500)
    void nothingButAMarkIsEverLatin(
            @ForAll @CharRange(from = 'a', to = 'b') @Chars({'“', '”', '县', '，', ' ', '1'}) String copy) {
        var text = copy.codePoints().toArray();
        var western = Quotes.western(text, text.length);
        for (int i = 0; i < western.length; i++) if (western[i]) assertThat(Quotes.isMark(text[i])).isTrue();
    }

    private static String kinds(String copy) {
        var text = copy.codePoints().toArray();
        var western = Quotes.western(text, text.length);
        var kinds = new StringBuilder();
        for (int i = 0; i < text.length; i++) if (Quotes.isMark(text[i])) kinds.append(western[i] ? 'w' : 'c');
        return kinds.toString();
    }
}
