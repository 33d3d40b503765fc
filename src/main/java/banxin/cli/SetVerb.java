package banxin.cli;

import banxin.notice.Notice;
import banxin.run.GalleyRun;
import banxin.run.GalleyRun.Answer;
import banxin.type.Fitting;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.HouseStyle.Choice;
import banxin.type.HouseStyle.MarkWidths;
import banxin.type.HouseStyle.Prohibition;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code banxin set}: paragraphs on standard input, one a line, become set lines. */
@Command(name = "set", mixinStandardHelpOptions = true)
final class SetVerb implements Callable<Integer> {
    @ParentCommand
    private @Nullable Speaker banxin;

    @Option(names = "--measure", paramLabel = "EMS")
    private double measure = 19;

    @Option(names = "--indent", paramLabel = "EMS")
    private double indent = 2;

    @Option(names = "--marks", paramLabel = "全身|开明|半身")
    private String marks = "开明";

    @Option(names = "--prohibition", paramLabel = "none|basic|gb|strict")
    private String prohibition = "gb";

    @Option(names = "--latin-gap", paramLabel = "EMS")
    private double latinGap = 0.25;

    @Option(names = "--breaks", paramLabel = "total-fit|first-fit|push-out")
    private String breaks = "total-fit";

    @Option(names = "--keep-together", paramLabel = "FILE")
    private @Nullable Path names;

    @Option(names = "--lines", paramLabel = "N")
    private int lines;

    @Option(names = "--opportunities")
    private boolean opportunities;

    @Override
    public Integer call() throws IOException {
        var speech = Speaker.of(banxin);
        List<String> kept;
        try {
            kept = names == null ? List.of() : Files.readAllLines(names).stream().map(String::strip).toList();
        } catch (IOException unreadable) {
            speech.complain("usage-names", names);
            return Exit.UNREADABLE;
        }
        var style = style(kept, speech);
        if (style.isEmpty()) return Exit.USAGE;
        var run = new GalleyRun(Printing.plant(), style.get(), measure, (int) Math.round(indent * 1000), speech.wording());
        var form = opportunities ? Answer.OPPORTUNITIES : speech.json() ? Answer.LINES : Answer.TEXT;
        try (var out = new BufferedOutputStream(speech.out(), 1 << 16)) {
            var in = copy(System.in);
            if (lines > 0) return told(run.fit(in, form, lines, out), speech);
            var faults = new ArrayList<Notice>();
            run.set(in, form, out, faults::add);
            if (!speech.json()) faults.forEach(speech::complain);
            return faults.isEmpty() ? Exit.DONE : Exit.FAULTS;
        }
    }

    /** A byte order mark is no character of the copy. */
    private static BufferedReader copy(InputStream in) throws IOException {
        var copy = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        copy.mark(1);
        if (copy.read() != '\uFEFF') copy.reset();
        return copy;
    }

    /** Copy that is too long or too short for its lines is a fault, as on a page. */
    private static int told(Fitting fitting, Speech speech) {
        int exit = fitting.fits() ? Exit.DONE : Exit.FAULTS;
        if (speech.json()) return exit;
        for (var action : fitting.actions())
            speech.complain(
                    "fit-" + action.means().name().toLowerCase(Locale.ROOT),
                    action.paragraph(),
                    String.format(Locale.ROOT, "%+d", -action.saved()),
                    String.format(Locale.ROOT, "%+.1f", action.amount() / 10.0));
        if (fitting.over() > 0) speech.complain("fit-over", fitting.over());
        if (fitting.free() > 0) speech.complain("fit-free", fitting.free());
        return exit;
    }

    /** Empty when something was complained of. */
    private Optional<HouseStyle> style(List<String> kept, Speech speech) {
        var theMarks = choice("--marks", marks, speech, MarkWidths.values());
        var theProhibition = choice("--prohibition", prohibition, speech, Prohibition.values());
        var theBreaks = choice("--breaks", breaks, speech, Breaks.values());
        if (theMarks.isEmpty() || theProhibition.isEmpty() || theBreaks.isEmpty() || !isSound(speech))
            return Optional.empty();
        return Optional.of(HouseStyle.COUNTY
                .with(theMarks.get())
                .with(theProhibition.get())
                .withLatinGap((int) Math.round(latinGap * 1000))
                .with(theBreaks.get())
                .with(speech.copyLanguage())
                .keeping(kept));
    }

    @SafeVarargs
    private static <T extends Choice> Optional<T> choice(String option, String word, Speech speech, T... choices) {
        var words = Choice.among(choices);
        var chosen = words.stream().filter(entry -> entry.getKey().equals(word)).map(Map.Entry::getValue).findFirst();
        if (chosen.isEmpty())
            speech.complain("usage-choice", option, word, String.join(" ", words.stream().map(Map.Entry::getKey).toList()));
        return chosen;
    }

    private boolean isSound(Speech speech) {
        return isWithin("--measure", measure, 1, 1000, speech)
                && isWithin("--indent", indent, 0, measure - 1, speech)
                && isWithin("--latin-gap", latinGap, 0, 1, speech)
                && isWithin("--lines", lines, 0, 1e6, speech)
                && isEither(speech);
    }

    private boolean isEither(Speech speech) {
        if (lines == 0 || !opportunities) return true;
        speech.complain("usage-lines");
        return false;
    }

    /** Asked so that a number that is none is outside too. */
    private static boolean isWithin(String option, double value, double least, double most, Speech speech) {
        if (value >= least && value <= most) return true;
        speech.complain("usage-range", option, number(value), number(least), number(most));
        return false;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value) : Double.toString(value);
    }
}
