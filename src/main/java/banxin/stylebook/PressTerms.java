package banxin.stylebook;

import banxin.theme.Printing;
import banxin.theme.Printing.Deposit;
import banxin.theme.Printing.Mark;
import banxin.theme.Printing.Spot;
import banxin.theme.Printing.Standard;
import banxin.yaml.Entry;
import banxin.yaml.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads {@code press} and {@code archive} of a theme. */
final class PressTerms {
    private static final List<Map.Entry<String, Standard>> STANDARDS = List.of(
            Map.entry("x1a", Standard.X1A), Map.entry("x4", Standard.X4));
    private static final List<Map.Entry<String, Deposit>> DEPOSITS = List.of(
            Map.entry("3u", Deposit.A3U), Map.entry("2u", Deposit.A2U));
    private static final Map<String, Mark> MARKS = Map.of(
            "crop", Mark.CROP, "裁切线", Mark.CROP,
            "register", Mark.REGISTER, "套准线", Mark.REGISTER,
            "bar", Mark.BAR, "色标", Mark.BAR,
            "slug", Mark.SLUG, "说明", Mark.SLUG);
    private static final int INKS = 4;
    private static final int FULL = 100;
    /** The largest that printers hand out have some 4 MiB. */
    private static final long LARGEST_PROFILE = 32L << 20;

    private final Entry press;

    private PressTerms(Entry press) {
        this.press = press;
    }

    static Printing read(Entry theme, Path folder) {
        var deposit = theme.choice("archive", DEPOSITS).orElse(Printing.NEWSPRINT.deposit());
        return theme.mapping("press", ThemeWords.PRESS)
                .map(entry -> new PressTerms(entry).printing(deposit, folder))
                .orElseGet(() -> new Printing(
                        Printing.NEWSPRINT.standard(), deposit, Optional.empty(), Printing.NEWSPRINT.inkLimit(), Set.of(),
                        Optional.empty()));
    }

    private Printing printing(Deposit deposit, Path folder) {
        return new Printing(
                press.choice("standard", STANDARDS).orElse(Printing.NEWSPRINT.standard()),
                deposit,
                profile(folder),
                press.whole("ink", 100, INKS * FULL, Printing.NEWSPRINT.inkLimit()),
                marks(),
                press.mapping("spot", ThemeWords.SPOT).flatMap(PressTerms::spot));
    }

    private Optional<Path> profile(Path folder) {
        var name = press.text("profile");
        if (name.isEmpty()) return Optional.empty();
        var file = folder.resolve(name);
        if (!isInside(folder, file)) press.fault("profile", "theme-profile-missing", name);
        else if (file.toFile().length() > LARGEST_PROFILE) press.fault("profile", "theme-profile-huge", name);
        else return Optional.of(file);
        return Optional.empty();
    }

    private static boolean isInside(Path folder, Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath()) && Files.isRegularFile(file);
        } catch (IOException absent) {
            return false;
        }
    }

    private Set<Mark> marks() {
        var marks = EnumSet.noneOf(Mark.class);
        for (var word : Item.of(press, "marks").stream().flatMap(item -> item.word().stream()).toList()) {
            var mark = MARKS.get(word.text());
            if (mark == null) press.fault("marks", "not-one-of", word.text(), "crop register bar slug");
            else marks.add(mark);
        }
        return marks;
    }

    private static Optional<Spot> spot(Entry spot) {
        var inks = Item.of(spot, "inks").stream().map(PressTerms::percent).toList();
        if (inks.size() == INKS && inks.stream().allMatch(OptionalInt::isPresent))
            return Optional.of(new Spot(spot.text("name"), inks.stream().map(OptionalInt::getAsInt).toList()));
        spot.fault("inks", "theme-spot-inks");
        return Optional.empty();
    }

    private static OptionalInt percent(Item item) {
        return item.word().map(Entry.Text::text).filter(text -> text.matches("\\d{1,3}")).stream()
                .mapToInt(Integer::parseInt)
                .filter(percent -> percent <= FULL)
                .findFirst();
    }
}
