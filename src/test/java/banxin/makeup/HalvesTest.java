package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalvesTest {
    /** {@code |} shows the cut. */
    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
            the typed gap comes first            / 碎田连成大方田　|霁川粮食再增产
            the gap before the mark              / 全县粮食，总产量　|连续四年增长
            a mark where there is no gap         / 旗帜领航，党员冲锋，|筑牢疫情防控“红色盾牌”
            the mark nearest to the middle       / 一、二三，|四五六
            never inside a quotation             / 四十一岁的老桥“睡醒了，又睡了”
            never so that one line is a word     / 好，四十一岁的老桥睡醒了
            nowhere to cut                       / 十一年粮食账
            """)
    void aHeadlineIsCutInTwo(String name, String drawn) {
        int cut = drawn.indexOf('|');
        assertThat(new Halves(drawn.replace("|", "")).best()).as(name).isEqualTo(Math.max(0, cut));
    }
}
