package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a standing head leaves to the text. Widths in ems of 1000. */
class BesideTest {
    private static final int EM = 1000;
    private static final Measures THREE = new Measures(0, 47 * EM, 3, 15 * EM, EM, 0);
    private static final Measures TWO = new Measures(0, 31 * EM, 2, 15 * EM, EM, 0);

    @Test
    void aHeadThatFillsMostOfALegTakesItWhole() {
        assertThat(THREE.beside(12 * EM, EM)).isEqualTo(new Measures(16 * EM, 31 * EM, 2, 15 * EM, EM, 0));
    }

    @Test
    void aHeadWiderThanALegTakesTwo() {
        assertThat(THREE.beside(20 * EM, EM)).isEqualTo(new Measures(32 * EM, 15 * EM, 1, 15 * EM, EM, 0));
    }

    @Test
    void besideASlimHeadTheRoomIsDividedAnewInWholeEms() {
        assertThat(TWO.beside(4 * EM, EM)).isEqualTo(new Measures(6 * EM, 25 * EM, 2, 12 * EM, EM, 0));
    }

    @Test
    void textEndsAtTheRightEdgeOfTheBlockAndAnEmClearOfTheHead() {
        for (int head = EM; head < 40 * EM; head += 700) {
            var beside = THREE.beside(head, EM);
            assertThat(beside.x(beside.legs() - 1) + beside.measure()).as("head %d", head).isEqualTo(THREE.width());
            if (beside.measure() > 0) assertThat(beside.inset()).isGreaterThanOrEqualTo(head + EM);
            assertThat(beside.measure() % EM).isZero();
        }
    }
}
