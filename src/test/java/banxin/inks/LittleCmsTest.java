package banxin.inks;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our colours against those of Little CMS itself ({@code transicc} of Debian's liblcms2-utils). */
class LittleCmsTest {
    private static final int COLOURS = 4_000;

    @TempDir
    Path folder;

    @Test
    void separationsAreThoseOfRelativeColorimetryWithBlackPointCompensation() throws IOException {
        var profile = Files.write(folder.resolve("press.icc"), Inks.newsprint().profile());
        var rgb = new byte[3 * COLOURS];
        new Random(5).nextBytes(rgb);
        var ours = Inks.newsprint().separate(rgb);
        var theirs = transicc(rgb, 3, 4, "-i*sRGB", "-o" + profile, "-t1", "-b", "-n");
        double sum = 0;
        double worst = 0;
        for (int i = 0; i < ours.length; i++) {
            var off = Math.abs((ours[i] & 0xFF) / 2.55 - theirs[i]);
            sum += off;
            worst = Math.max(worst, off);
        }
        assertThat(sum / ours.length).as("mean, percent of ink").isLessThan(0.25);
        assertThat(worst).as("worst, percent of ink").isLessThan(4);
    }

    @Test
    void theScreenShowsWhatAbsoluteColorimetryShows() throws IOException {
        var profile = Files.write(folder.resolve("press.icc"), Inks.newsprint().profile());
        var cmyk = new byte[4 * COLOURS];
        new Random(6).nextBytes(cmyk);
        var percent = new double[cmyk.length];
        for (int i = 0; i < cmyk.length; i++) percent[i] = (cmyk[i] & 0xFF) / 2.55;
        var theirs = transicc(percent, 4, 3, "-i" + profile, "-o*sRGB", "-t3", "-n");
        var ours = Inks.newsprint().toScreen(cmyk);
        double sum = 0;
        for (int i = 0; i < ours.length; i++) sum += Math.abs((ours[i] & 0xFF) - theirs[i]);
        assertThat(sum / ours.length).as("mean, of 255").isLessThan(0.8);
    }

    private double[] transicc(byte[] samples, int in, int out, String... how) throws IOException {
        var numbers = new double[samples.length];
        for (int i = 0; i < samples.length; i++) numbers[i] = samples[i] & 0xFF;
        return transicc(numbers, in, out, how);
    }

    private double[] transicc(double[] samples, int in, int out, String... how) throws IOException {
        var asked = new StringBuilder();
        for (int i = 0; i < samples.length; i++) asked.append(samples[i]).append(i % in == in - 1 ? '\n' : ' ');
        var questions = Files.writeString(folder.resolve("asked"), asked);
        var command = new java.util.ArrayList<>(java.util.List.of(how));
        command.addFirst("transicc");
        var builder = new ProcessBuilder(command)
                .redirectInput(questions.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        var found = new double[samples.length / in * out];
        try (var told = Tool.start(builder).getInputStream();
                var words = new Scanner(told, StandardCharsets.US_ASCII)) {
            for (int i = 0; i < found.length; i++) found[i] = Double.parseDouble(words.next());
        }
        return found;
    }
}
