package banxin.hyphens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishHyphensTest {
    private final EnglishHyphens hyphens = new EnglishHyphens();

    /** As TeX hyphenates them with the same patterns; the fourth row are its written exceptions. */
    @ParameterizedTest
    @ValueSource(strings = {
        "hy-phen-ation", "news-pa-per", "com-puter", "al-go-rithm", "ty-pog-ra-phy", "uni-ver-sity", "in-ter-na-tional",
        "de-vel-op-ment", "gov-ern-ment", "en-vi-ron-ment", "tech-nol-ogy", "ad-min-is-tra-tion", "agri-cul-ture",
        "in-for-ma-tion", "ed-u-ca-tion", "pro-fes-sional", "com-mu-nity", "com-mu-ni-ca-tion", "man-u-fac-tur-ing",
        "as-so-ciate", "phil-an-thropic", "reci-procity", "present", "project", "ref-or-ma-tion",
        "in-fra-struc-ture", "pho-to-syn-the-sis", "lan-guage", "Eng-lish", "Chi-nese", "Na-ture", "Sci-ence",
        "Bei-jing", "Shang-hai", "county", "vil-lage", "fes-ti-val", "wa-ter", "record", "pa-per", "chil-dren’s",
        "gov-ern-ment's"
    })
    void aWordIsBrokenAtItsHyphenationPoints(String expected) {
        var word = expected.replace("-", "");
        assertThat(broken(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "a", "over", "UNESCO", "iPhone", "McDonald", "COVID19", "12345", "e-mail", "café", "naïveté", "Москва",
        "中华人民", "banxin.example", "’tis", "don’t", "rock’n’roll", "𝒽𝓎𝓅𝒽𝑒𝓃"
    })
    void whatIsNoPlainWordStaysWhole(String word) {
        assertThat(hyphens.points(word)).isEmpty();
    }

    @Test
    void anAnswerIsRemembered() {
        assertThat(hyphens.points("newspaper")).isSameAs(hyphens.points("newspaper")).containsExactly(4, 6);
    }

    @Test
    void anEndlessWordCostsNothing() {
        var endless = "antidisestablishment".repeat(50_000);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> assertThat(hyphens.points(endless)).isEmpty());
    }

    @Property(seed = "20261123", tries = 1000)
    void twoLettersStandBeforeAPointAndThreeBehindIt(@ForAll @AlphaChars @StringLength(max = 50) String letters) {
        var word = letters.toLowerCase(Locale.ROOT);
        assertThat(Arrays.stream(hyphens.points(word)).boxed()).isSorted().allMatch(point -> point >= 2 && point <= word.length() - 3);
    }

    private String broken(String word) {
        var points = hyphens.points(word);
        var broken = new StringBuilder(word);
        IntStream.iterate(points.length - 1, i -> i >= 0, i -> i - 1).forEach(i -> broken.insert(points[i], '-'));
        return broken.toString();
    }
}
