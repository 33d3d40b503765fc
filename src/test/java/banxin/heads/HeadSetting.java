package banxin.heads;

import banxin.EmSquare;
import banxin.compose.Compositor;
import banxin.heads.HeadFit.Fitted;
import banxin.sense.Sense;
import banxin.stylebook.Stylebook;
import banxin.theme.Theme;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A head set by itself, without a font, a point of type to an em of ten. */
final class HeadSetting {
    /** As large as the em of the theme, so that the white beside a condensed head is one character. */
    static final int EM = 9_000;

    static final Theme THEME = Stylebook.read(
            Path.of(System.getProperty("banxin.home"), "templates/county"),
            Set.of("song", "song-bold", "hei", "hei-bold", "kai"),
            notice -> {
                throw new AssertionError(notice);
            });
    static final Compositor COMPOSITOR = new Compositor(HouseStyle.COUNTY, new EmSquare());
    static final Type TYPE = new Type("song", "song", EM, EM, 0, Align.CENTER);

    private HeadSetting() {}

    static Paragraph head(String text) {
        return new Paragraph(0, Role.HEADLINE, text, List.of(), 1);
    }

    /** In a measure of so many characters. */
    static Fitted fit(String text, double characters, int lines, String... names) {
        return fitting(characters, names).fit(head(text), TYPE, lines);
    }

    static HeadFit fitting(double characters, String... names) {
        return new HeadFit(THEME, COMPOSITOR, new Sense(List.of(names)), "a.md", (int) (characters * EM));
    }

    /** Width of the head in one line, in characters. */
    static double natural(String text) {
        var line = fit(text, 1000, 1).lines().getFirst();
        return (line.width() - line.runs().getFirst().x()) / (double) EM;
    }

    static String broken(String text, Fitted fitted) {
        return fitted.lines().stream()
                .map(line -> text.substring(line.from(), line.to()))
                .collect(Collectors.joining("|"));
    }
}
