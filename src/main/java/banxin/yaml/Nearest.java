package banxin.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds what somebody meant who mistyped a word. */
public final class Nearest {
    /** Longer words are not typed but pasted; comparing them costs time and helps nobody. */
    private static final int LONGEST = 60;

    private Nearest() {}

    public static <T> Optional<T> to(String typed, Collection<T> candidates, Function<T, String> name) {
        if (typed.length() > LONGEST) return Optional.empty();
        return candidates.stream()
                .filter(candidate -> close(typed, name.apply(candidate)))
                .min(Comparator.comparingInt(candidate -> distance(typed, name.apply(candidate))));
    }

    private static boolean close(String typed, String word) {
        if (word.length() > LONGEST) return false;
        var distance = distance(typed, word);
        return distance < Math.min(typed.length(), word.length())
                && distance <= Math.max(1, Math.max(typed.length(), word.length()) / 3);
    }

    /** Levenshtein; upper and lower case are the same. */
    private static int distance(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        var row = new int[b.length() + 1];
        for (var j = 0; j < row.length; j++) row[j] = j;
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
