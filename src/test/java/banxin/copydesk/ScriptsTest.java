package banxin.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    /** The short way must never let something through that the tables would stop. */
    @Test
    void whatIsFamiliarNeitherNeedsShapingNorJoinsALetter() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(Scripts::isFamiliar)
                        .filter(character -> Scripts.needsShaping(character) || Scripts.isLooseMark(character)))
                .isEmpty();
    }

    @Test
    void aScriptWithoutAChineseNameIsCalledByItsEnglishOne() {
        assertThat(Scripts.chinese("𞤀".codePointAt(0))).isEqualTo("Adlam 文字");
        assertThat(Scripts.english("ᦑ".codePointAt(0))).isEqualTo("New Tai Lue");
        assertThat(Scripts.chinese("ᦑ".codePointAt(0))).isEqualTo("西双版纳新傣文");
    }
}
