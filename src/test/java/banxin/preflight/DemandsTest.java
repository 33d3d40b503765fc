package banxin.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of what is asked for has a row for every code and no other. */
class DemandsTest {
    @ParameterizedTest
    @EnumSource
    void theTableIsWhole(Profile profile) {
        assertThat(Demands.by(profile).asks(Code.UNREADABLE_PDF)).isTrue();
    }

    @Test
    void aLimitHasItsUnit() {
        assertThat(Demands.by(Profile.NEWSPRINT).of(Code.HAIRLINE).limit())
                .isEqualTo(Quantity.amount(.25, MeasureUnit.POINT));
        assertThat(Demands.by(Profile.ARCHIVE).asks(Code.HAIRLINE)).isFalse();
    }

    @Test
    void aCodeWithoutARowIsRefused() {
        assertRefused(table().replace("lzw\tfault\tfault\tfault\tfault\t\tnobody\n", ""), "no row for [LZW]");
    }

    @Test
    void aRowWithoutACodeIsRefused() {
        assertRefused(table() + "lzv\tfault\tfault\tfault\tfault\t\tnobody\n", "lzv");
    }

    @Test
    void twoRowsForOneCodeAreRefused() {
        assertRefused(table() + "lzw\tnote\tnote\tnote\tnote\t\tnobody\n", "two rows for lzw");
    }

    @Test
    void anUnknownUnitIsRefused() {
        assertRefused(table().replace("lzw\tfault\tfault\tfault\tfault\t\t", "lzw\tfault:1\tfault:1\tfault\tfault\tfurlong\t"), "furlong");
    }

    private static void assertRefused(String table, String why) {
        assertThat(table).isNotEqualTo(table());
        assertThatThrownBy(() -> Demands.read(table, Profile.NEWSPRINT))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
    }

    private static String table() {
        return Stream.of(Code.values()).map(code -> code.key() + "\tfault\tfault\tfault\tfault\t\tnobody\n")
                .collect(Collectors.joining());
    }
}
