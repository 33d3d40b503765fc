package banxin.sense;

/**
 * A word of a text.
 *
 * @param from UTF-16 offset
 * @param tag part of speech in the notation of the Peking University corpus: n, v, m …
 */
record Word(int from, String text, String tag) {
    boolean is(String... kinds) {
        for (var kind : kinds) if (tag.startsWith(kind)) return true;
        return false;
    }

    boolean isAmong(String words) {
        return words.contains(" " + text + " ");
    }

    /** A single Han: more often a part of a word that the dictionary does not know than a word. */
    boolean isSingle() {
        return text.codePointCount(0, text.length()) == 1;
    }
}
