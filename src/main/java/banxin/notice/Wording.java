package banxin.notice;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

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
