package banxin.plate;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.darkroom.Print;
import banxin.darkroom.Print.Coding;
import banxin.darkroom.Sample;
import banxin.inks.Inks;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Image;

class PrintsTest {
    private static final byte[] INKS = Sample.jpeg(Sample.inks(new int[] {255, 0, 0, 0}));

    private static Image jpeg(byte[] file) {
        return Prints.image(new Print(16, 16, 4, Coding.DCT, file, 0, ""));
    }

    @Test
    void aNegativeIsPrintedAsOne() {
        assertThat(jpeg(INKS).isInverted()).isFalse();
        assertThat(jpeg(Sample.adobe(INKS, 0)).isInverted()).isTrue();
    }

    @Test
    void aProfileInsideDoesNotCount() {
        assertThat(jpeg(Sample.withProfile(INKS, Inks.newsprint().profile())).hasICCProfile()).isFalse();
    }

    @Test
    void blackAndWhiteStaysSoAndIsSmall() {
        var image = Prints.image(new Print(3000, 2000, 1, Coding.BITS, new byte[375 * 2000], 0, ""));
        assertThat(image.getBpc()).isEqualTo(Image.CCITTG4);
        assertThat(image.getWidth()).isEqualTo(3000);
        assertThat(image.getRawData().length).isLessThan(20_000);
    }
}
