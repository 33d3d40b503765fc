package banxin.bench;

import banxin.compose.Compositor;
import banxin.copydesk.CopyDesk;
import banxin.fonts.Fonts;
import banxin.intake.Intake;
import banxin.issue.Issue;
import banxin.sense.Sense;
import banxin.stylebook.Stylebook;
import banxin.theme.Theme;
import banxin.type.Copy;
import java.nio.file.Path;
import java.util.Map;

/** The sample issue, as far as the copy desk brings it. */
final class Sample {
    static final Path HOME = Path.of(System.getProperty("banxin.home", "."));
    static final Path FOLDER = HOME.resolve("templates/county/sample");

    final Fonts fonts = Fonts.in(HOME.resolve("fonts"));
    final Issue issue = new Intake().read(FOLDER, notice -> {}).orElseThrow();
    final Theme theme = Stylebook.read(HOME.resolve("templates/county"), fonts.keys(), notice -> {});
    final Map<String, Copy> copies = new CopyDesk(theme.types(), fonts).prepare(issue, theme, notice -> {});
    final Compositor compositor = new Compositor(issue.style(), fonts);
    final Sense sense = new Sense(issue.style().keepTogether());
}
