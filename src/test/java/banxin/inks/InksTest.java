package banxin.inks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import banxin.notice.Halt;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InksTest {
    private static final Inks INKS = Inks.newsprint();
    private static final int C = 0;
    private static final int M = 1;
    private static final int Y = 2;
    private static final int K = 3;

    /** In percent. */
    private static double[] inks(int red, int green, int blue) {
        return percent(INKS.separate(new byte[] {(byte) red, (byte) green, (byte) blue}));
    }

    private static double[] percent(byte[] cmyk) {
        var percent = new double[4];
        for (int i = 0; i < 4; i++) percent[i] = (cmyk[i] & 0xFF) / 2.55;
        return percent;
    }

    private static int[] screen(int... percent) {
        var cmyk = new byte[4];
        for (int i = 0; i < 4; i++) cmyk[i] = (byte) Math.round(percent[i] * 2.55);
        var rgb = INKS.toScreen(cmyk);
        return new int[] {rgb[0] & 0xFF, rgb[1] & 0xFF, rgb[2] & 0xFF};
    }

    @Test
    void newsprintIsNamedByItsSource() {
        assertThat(INKS.condition()).isEqualTo("Newsprint coldset CGATS/SNAP TR 002-2007 TAC 220");
        assertThat(INKS.limit()).isEqualTo(220);
        var profile = ICC_Profile.getInstance(INKS.profile());
        assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_OUTPUT);
        assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_CMYK);
        assertThat(profile.getMajorVersion()).isEqualTo(2);
        assertThat(new String(profile.getData(ICC_Profile.icSigCopyrightTag))).contains("ANSI CGATS/SNAP TR 002-2007");
    }

    @Test
    void paperIsPaper() {
        assertThat(inks(255, 255, 255)).containsOnly(0);
    }

    @Test
    void blackIsAsDarkAsThePressPrintsAndMostlyBlackInk() {
        var black = inks(0, 0, 0);
        assertThat(black[K]).isGreaterThan(90);
        assertThat(black[C] + black[M] + black[Y]).isLessThan(120);
    }

    @Property(seed = "20261123", tries = 60)
    void aGreyIsMostlyBlackInk(@ForAll @IntRange(min = 60, max = 250) int shade) {
        var grey = inks(shade, shade, shade);
        assertThat(grey[K]).isGreaterThan(grey[C] + grey[M] + grey[Y]);
    }

    @Test
    void primariesHaveTheInksOneExpects() {
        var red = inks(255, 0, 0);
        assertThat(red[M] + red[Y]).isGreaterThan(150);
        assertThat(red[C] + red[K]).isLessThan(15);
        var blue = inks(0, 0, 255);
        assertThat(blue[C]).isGreaterThan(60);
        assertThat(blue[Y]).isLessThan(15);
        assertThat(inks(255, 255, 0)[Y]).isGreaterThan(90);
    }

    @Test
    void noColourHasMoreInkThanThePaperBears() {
        var rgb = new byte[3 * 300_000];
        new Random(7).nextBytes(rgb);
        var press = Inks.of(INKS.profile(), 180, "x.icc");
        for (var inks : new Inks[] {INKS, press}) {
            var cmyk = inks.separate(rgb);
            for (int i = 0; i < cmyk.length; i += 4) {
                var total = (cmyk[i] & 0xFF) + (cmyk[i + 1] & 0xFF) + (cmyk[i + 2] & 0xFF) + (cmyk[i + 3] & 0xFF);
                if (total / 2.55 > inks.limit()) assertThat(total / 2.55).isLessThanOrEqualTo(inks.limit());
            }
        }
    }

    @Test
    void aLowerLimitTakesColourAndLeavesBlack() {
        var plain = inks(0, 0, 0);
        var less = percent(Inks.of(INKS.profile(), 150, "x.icc").separate(new byte[3]));
        assertThat(less[K]).isCloseTo(plain[K], within(0.5));
        assertThat(less[C] / less[M]).isCloseTo(plain[C] / plain[M], within(0.1));
        assertThat(less[C] + less[M] + less[Y] + less[K]).isBetween(147.0, 150.0);
    }

    @Property(seed = "20261123", tries = 100)
    void lighterLightIsNeverMoreBlack(@ForAll @IntRange(min = 0, max = 254) int shade) {
        assertThat(inks(shade + 1, shade + 1, shade + 1)[K]).isLessThanOrEqualTo(inks(shade, shade, shade)[K] + 0.01);
    }

    /** TR 002: paper L* 80.07, 100 % black L* 36.69, 100 % cyan L* 56.58 a* -23.4 b* -26.45. */
    @Test
    void theScreenShowsNewsprintAsItWasMeasured() {
        assertThat(screen(0, 0, 0, 0)).satisfies(paper -> {
            assertThat(lightness(paper)).isCloseTo(80.07, within(0.7));
            assertThat(paper[2]).as("yellowish").isLessThan(paper[0]);
        });
        assertThat(lightness(screen(0, 0, 0, 100))).isCloseTo(36.69, within(1.0));
        assertThat(lightness(screen(100, 0, 0, 0))).isCloseTo(56.58, within(1.5));
    }

    private static double lightness(int... rgb) {
        var y = Srgb.toXyz(Srgb.light(rgb[0] / 255.0), Srgb.light(rgb[1] / 255.0), Srgb.light(rgb[2] / 255.0))[1];
        return 116 * Math.cbrt(y) - 16;
    }

    @Test
    void aPictureThatSaysItIsSrgbIsSeparatedLikeOneThatSaysNothing() {
        var rgb = new byte[] {20, (byte) 200, 90, 7, 7, 7};
        assertThat(INKS.separate(rgb, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()))
                .isEqualTo(INKS.separate(rgb));
        assertThat(INKS.separate(rgb, new byte[] {1, 2, 3})).isEqualTo(INKS.separate(rgb));
        assertThat(INKS.separate(rgb, INKS.profile())).as("no profile of RGB").isEqualTo(INKS.separate(rgb));
    }

    @Test
    void aPictureWithAProfileOfItsOwnIsSeparatedByIt() {
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        // Half the light is sample 188 of sRGB.
        var told = INKS.separate(new byte[] {(byte) 128, (byte) 128, (byte) 128}, linear);
        var plain = INKS.separate(new byte[] {(byte) 188, (byte) 188, (byte) 188});
        for (int i = 0; i < 4; i++) assertThat(told[i] & 0xFF).isCloseTo(plain[i] & 0xFF, within(4));
        assertThat(INKS.shades(new byte[] {(byte) 128, (byte) 128, (byte) 128}, linear)[0] & 0xFF).isBetween(186, 190);
        assertThat(INKS.shades(new byte[] {77, 77, 77}, new byte[0])).containsExactly(77);
    }

    @Test
    void whatIsNoProfileOfAFourColourPressIsRefusedByName() {
        var foreign = INKS.profile();
        foreign[12] = 's';
        var wild = INKS.profile();
        Arrays.fill(wild, 300, wild.length, (byte) 0xFF);
        for (var bytes : new byte[][] {
            {}, "not a profile".getBytes(), ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData(),
            Arrays.copyOf(INKS.profile(), 5_000), foreign, wild
        })
            assertThatThrownBy(() -> Inks.of(bytes, 240, "press.icc"))
                    .isInstanceOfSatisfying(Halt.class, halt -> {
                        assertThat(halt.notice().code()).startsWith("press-profile-");
                        assertThat(halt.notice().place().file()).isEqualTo("press.icc");
                    });
    }

    @Property(seed = "20261123", tries = 100)
    void aSpoiltProfileIsUsedOrRefusedButNoAccident(@ForAll @IntRange(min = 0, max = 719) int at, @ForAll byte value) {
        var spoilt = INKS.profile();
        spoilt[at] = value;
        try {
            assertThat(Inks.of(spoilt, 220, "x.icc").condition()).isNotNull();
        } catch (Halt refused) {
            assertThat(refused.notice().code()).startsWith("press-profile-");
        }
    }

    @Test
    void aNewerProfileTellsItsNameInUnicode() {
        var name = "新闻纸".getBytes(java.nio.charset.StandardCharsets.UTF_16BE);
        var icc = ByteBuffer.allocate(144 + 28 + name.length)
                .putInt(128, 1).put(132, "desc".getBytes()).putInt(136, 144).putInt(140, 28 + name.length)
                .put(144, "mluc".getBytes()).putInt(152, 1).putInt(156, 12).put(160, "zhCN".getBytes())
                .putInt(164, name.length).putInt(168, 28).put(172, name);
        assertThat(Inks.named(icc.array())).isEqualTo("新闻纸");
        assertThat(Inks.named(new byte[3])).isEmpty();
    }
}
