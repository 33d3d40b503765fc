package banxin.run;

import banxin.fonts.Fonts;
import banxin.hyphens.EnglishHyphens;
import banxin.inks.Inks;
import banxin.issue.Issue;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.sense.Sense;
import banxin.stylebook.Stylebook;
import banxin.theme.Printing;
import banxin.theme.Theme;
import banxin.type.HouseStyle.Language;
import banxin.type.Hyphenator;
import banxin.type.Segmenter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 厂: what every issue needs and none changes: fonts, inks, dictionary, hyphens, themes. Each is loaded when it is first
 * asked for, and kept. One plant serves many issues, side by side.
 */
public final class Plant {
    /** Papers of one house share a few themes and presses; whoever has more of them reads the rest anew. */
    private static final int ROOM = 16;
    private static final ByteBuffer NONE = ByteBuffer.allocate(0);

    private final Home home;
    private final Fonts fonts;
    private final Hyphenator hyphens = new EnglishHyphens();
    private final Map<Path, ReadTheme> themes = new ConcurrentHashMap<>();
    private final Map<Condition, Inks> inks = new ConcurrentHashMap<>();

    /** @param folder holds {@code fonts/} and {@code templates/} */
    public Plant(Path folder) {
        home = new Home(folder);
        fonts = Fonts.in(home.fonts());
    }

    /** A theme as it was read: good for as long as its file has the same bytes. */
    private record ReadTheme(ByteBuffer file, Theme theme) {}

    private record Condition(ByteBuffer profile, int limit) {}

    Fonts fonts(Language language) {
        return fonts.speaking(language);
    }

    Hyphenator hyphens() {
        return hyphens;
    }

    /** @param names that are never parted */
    Segmenter sense(List<String> names) {
        return new Sense(names);
    }

    /** @throws banxin.notice.Halt when there is no theme that could be read */
    Theme theme(Issue issue, Notices notices) {
        return theme(home.theme(issue), notices);
    }

    /**
     * One of our own.
     *
     * @throws banxin.notice.Halt when it cannot be read
     */
    Theme theme(String name, Notices notices) {
        return theme(home.theme(name), notices);
    }

    private Theme theme(Path folder, Notices notices) {
        var file = bytes(folder.resolve(Stylebook.FILE));
        var known = themes.get(folder);
        if (known != null && known.file().equals(file)) return known.theme();
        var said = new ArrayList<Notice>();
        var theme = Stylebook.read(folder, fonts.keys(), said::add);
        said.forEach(notices::add);
        // What is wrong with a theme is told to each of its issues.
        if (said.isEmpty() && themes.size() < ROOM) themes.put(folder, new ReadTheme(file, theme));
        return theme;
    }

    /** Nothing for a file that cannot be read: the stylebook tells why. */
    private static ByteBuffer bytes(Path file) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return NONE;
        }
    }

    /** @throws banxin.notice.Halt for a profile that is none of a press */
    Inks inks(Printing printing) {
        var profile = printing.profile();
        var bytes = profile.map(Plant::profile).orElse(NONE);
        var condition = new Condition(bytes, printing.inkLimit());
        var known = inks.get(condition);
        if (known != null) return known;
        var made = profile.isEmpty()
                ? Inks.newsprint()
                : Inks.of(bytes.array(), printing.inkLimit(), String.valueOf(profile.get().getFileName()));
        if (inks.size() < ROOM) inks.put(condition, made);
        return made;
    }

    private static ByteBuffer profile(Path file) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
