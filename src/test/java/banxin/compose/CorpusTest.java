package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.fonts.Fonts;
import banxin.notice.Notice;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.HouseStyle.MarkWidths;
import banxin.type.Role;
import banxin.type.SetLine;
import banxin.type.SetLine.Fit;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A million characters of newspaper copy, at every measure from 9 to 35 characters (typesetting C5, C9, C10). */
class CorpusTest {
    private static final int CHARACTERS = 1_000_000;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 35;
    private static final int USUAL = 12;
    private static final double TOLERANCE = 0.001;
    private static final String NOT_FIRST = "。，、；：！？”’）》〉】〕〗］｝」』·～–/";
    private static final String NOT_LAST = "“‘（《〈【〔〖［｛「『/";

    private static final Path HOME = Path.of(System.getProperty("banxin.home"));
    private static final Fonts FONTS = Fonts.in(HOME.resolve("fonts"));
    private static final Type TYPE = new Type("song", "hei", 1000, 1500, 2000, Align.JUSTIFY);
    private static final List<String> COPY = new ArrayList<>();

    /** Sentences of the sample's stories, shuffled into paragraphs of all lengths. */
    @BeforeAll
    static void write() throws IOException {
        var sentences = new ArrayList<String>();
        try (var stories = Files.list(HOME.resolve("templates/county/sample/stories"))) {
            for (var story : stories.sorted().toList()) {
                var text = Files.readString(story);
                text.substring(text.indexOf("\n---", 3) + 4).lines()
                        .map(line -> line.replaceAll("[*#>]", "").strip())
                        .filter(line -> !line.startsWith("!") && !line.startsWith("|"))
                        .flatMap(line -> List.of(line.split("(?<=[。！？；][”』」）]?)(?![”』」）])")).stream())
                        .map(String::strip)
                        .filter(sentence -> sentence.length() > 3 && !sentence.matches(".*(\\p{IsHan} +\\p{IsHan}|\u3000|\\\\).*"))
                        .forEach(sentences::add);
            }
        }
        var random = new Random(20261123);
        for (int written = 0; written < CHARACTERS; written += COPY.getLast().length()) {
            var paragraph = new StringBuilder();
            int length = 30 + random.nextInt(370);
            while (paragraph.length() < length) paragraph.append(sentences.get(random.nextInt(sentences.size())));
            COPY.add(paragraph.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(MarkWidths.class)
    void linesAreEven(MarkWidths marks) {
        var total = new Tally();
        var first = new Tally();
        for (int measure = NARROWEST; measure <= WIDEST; measure++) {
            set(HouseStyle.COUNTY.with(marks).with(Breaks.TOTAL_FIT), measure, total);
            set(HouseStyle.COUNTY.with(marks).with(Breaks.FIRST_FIT), measure, first);
        }
        assertThat(total.forbidden).isEmpty();
        assertThat(first.forbidden).isEmpty();
        assertThat((double) total.even / total.lines).as("lines with gaps up to 0.05 em").isGreaterThanOrEqualTo(0.95);
        // A number that cannot come in and a first line that has nothing before it: told, every one of them.
        assertThat(total.untold).as("lines above 0.15 em at 12 em and more that nobody was told of").isEmpty();
        assertThat(total.loose).as("lines above 0.15 em at 12 em and more").hasSizeLessThan(total.lines / 5000);
        assertThat(total.squares / first.squares).as("summed squared gap, total fit to first fit").isLessThanOrEqualTo(0.70);
        assertThat((double) total.rough / total.lines).as("neighbours of another colour").isLessThanOrEqualTo(0.02);
    }

    /** What was set, counted. */
    private static final class Tally {
        private int lines;
        private int even;
        private int rough;
        private double squares;
        private final List<String> loose = new ArrayList<>();
        private final List<String> untold = new ArrayList<>();
        private final List<String> forbidden = new ArrayList<>();
    }

    /** Every measure gets its own share of the copy. */
    private static void set(HouseStyle style, int measure, Tally tally) {
        var compositor = new Compositor(style, FONTS);
        for (int i = measure - NARROWEST; i < COPY.size(); i += WIDEST - NARROWEST + 1) {
            var paragraph = new Paragraph(0, Role.BODY, COPY.get(i), List.of(), 1);
            var told = new ArrayList<Notice>();
            count(compositor.explained("", paragraph, TYPE, measure * 1000, told::add), paragraph.text(), measure, told, tally);
        }
    }

    private static void count(List<SetLine> lines, String text, int measure, List<Notice> told, Tally tally) {
        double before = 0;
        for (int i = 0; i < lines.size() - 1; i++) {
            var line = lines.get(i);
            var words = text.substring(line.line().from(), line.line().to()).strip();
            double gap = gap(line);
            tally.lines++;
            tally.squares += gap * gap;
            if (gap <= Evenness.EVEN + TOLERANCE) tally.even++;
            if (measure >= USUAL && gap > Evenness.LOOSE + TOLERANCE) {
                tally.loose.add(measure + " " + gap + " " + words);
                if (told.stream().noneMatch(notice -> notice.code().equals("loose-line"))) tally.untold.add(words);
            }
            if (i > 0 && Math.abs(gap - before) > 0.08) tally.rough++;
            before = gap;
            var next = text.substring(line.line().to()).strip();
            boolean barred = NOT_LAST.contains(words.substring(words.length() - 1)) || NOT_FIRST.contains(next.substring(0, 1));
            if (barred && line.fit() != Fit.LAST_RESORT) tally.forbidden.add(words + " | " + next.substring(0, 1));
        }
    }

    /** The widest blank between two Han. */
    private static double gap(SetLine line) {
        double gap = 0;
        for (var run : line.line().runs()) {
            int[] characters = run.text().codePoints().toArray();
            for (int i = 0; i < characters.length - 1; i++)
                if (Character.isIdeographic(characters[i]) && Character.isIdeographic(characters[i + 1]))
                    gap = Math.max(gap, run.advances().get(i) / 1000.0 - 1);
        }
        return gap;
    }
}
