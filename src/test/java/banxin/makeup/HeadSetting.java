package banxin.makeup;

import banxin.EmSquare;
import banxin.compose.Compositor;
import banxin.makeup.Fitting.Fitted;
import banxin.sense.Sense;
import banxin.stylebook.Stylebook;
import banxin.theme.Theme;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A head set by itself, in ems of 1000, without a font. */
final class HeadSetting {
    static final int EM = 1000;
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

    static Fitted fit(String text, int width, int lines, String... names) {
        return fitting(width, names).fit(head(text), TYPE, lines);
    }

    static Fitting fitting(int width, String... names) {
        return new Fitting(THEME, COMPOSITOR, new Sense(List.of(names)), "a.md", width);
    }

    static String broken(String text, Fitted fitted) {
        return fitted.lines().stream().map(line -> part(text, line)).collect(Collectors.joining("|"));
    }

    private static String part(String text, Line line) {
        return text.substring(line.from(), line.to());
    }
}
