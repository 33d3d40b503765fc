package banxin.type;

/** Says where a Western word may be broken (CLREQ 3.2.4). Safe to share between threads. */
@FunctionalInterface
public interface Hyphenator {
    /** Breaks no word. */
    Hyphenator NONE = word -> new int[0];

    /**
     * The places where the word may end a line with a hyphen, ascending: the count of its code points before each.
     * Empty for a word that may not be broken, or that is none. Answers are remembered and shared: do not write to them.
     */
    int[] points(String word);
}
