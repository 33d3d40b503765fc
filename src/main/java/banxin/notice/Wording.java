package banxin.notice;

import banxin.geom.Mp;
import banxin.geom.Rect;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says notices and the program's own sentences in the reader's language: Chinese unless English is asked for. */
public final class Wording {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle sentences;

    public Wording(Locale language) {
        locale = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        sentences = ResourceBundle.getBundle("banxin.notice.messages", locale, NO_FALLBACK);
    }

    /** The whole line: place, severity and sentence, as an editor reads it. */
    public String line(Notice notice) {
        var where = notice.place().toString();
        var what = sentence("severity." + notice.severity().name().toLowerCase(Locale.ROOT)) + " " + sentence(notice);
        return where.isEmpty() ? what : where + "  " + what;
    }

    /** A finding in a PDF: page, place from the top left of the trim, what was measured, the limit, and who asks. */
    public String line(Finding finding) {
        var where = new StringBuilder(finding.notice().place().toString());
        if (finding.page() > 0) where.append(' ').append(sentence("preflight.page", finding.page()));
        finding.where().ifPresent(rect -> where.append(' ').append(millimetres(rect)));
        var said = sentence("severity." + finding.notice().severity().name().toLowerCase(Locale.ROOT)) + " "
                + sentence(finding.notice());
        var facts = Stream.of(
                        said("preflight.measured", finding.measured()),
                        said("preflight.limit", finding.limit()),
                        finding.source())
                .filter(fact -> !fact.isEmpty()).collect(Collectors.joining("; "));
        return where + "  " + said + " [" + finding.code() + "; " + facts + "]";
    }

    private String said(String key, Quantity measure) {
        return measure.equals(Quantity.NONE) ? "" : sentence(key, measured(measure));
    }

    /** Such as {@code 400 %} or {@code 210 × 297 mm}; nothing when nothing was measured. */
    public static String measured(Quantity measure) {
        return switch (measure) {
            case Quantity.Said said -> said.text();
            case Quantity.Amount amount -> (amount.unit().number(amount.value()) + " " + amount.unit().symbol()).strip();
            case Quantity.Amounts(var all) when all.stream().map(Quantity.Amount::unit).distinct().count() == 1 ->
                    all.stream().map(one -> one.unit().number(one.value())).collect(Collectors.joining(" × "))
                            + " " + all.getFirst().unit().symbol();
            case Quantity.Amounts(var all) -> all.stream().map(Wording::measured).collect(Collectors.joining(", "));
        };
    }

    /** Such as {@code x 12.0 y 30.5 · 40.0 × 20.0 mm}. */
    public static String millimetres(Rect rect) {
        return "x " + millimetres(rect.x()) + " y " + millimetres(rect.y()) + " · " + millimetres(rect.width()) + " × "
                + millimetres(rect.height()) + " mm";
    }

    private static String millimetres(int length) {
        return String.format(Locale.ROOT, "%.1f", Mp.toMm(length));
    }

    public String sentence(Notice notice) {
        return sentence(notice.code(), notice.arguments());
    }

    public String sentence(String key, Object... arguments) {
        return sentence(key, List.of(arguments));
    }

    private String sentence(String key, List<?> arguments) {
        try {
            // As strings: a count is 1234 for every reader, never grouped or in other digits.
            var said = arguments.stream().map(String::valueOf).toArray();
            return new MessageFormat(sentences.getString(key), Locale.ROOT).format(said);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("no sentence for " + key, missing);
        }
    }
}
