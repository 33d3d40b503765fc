package banxin.heads;

import banxin.type.Copy.Paragraph;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import banxin.type.Punctuation;
import banxin.type.Segmenter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where a head may be cut, with prices (typesetting I5): at a gap that the editors typed, else behind a mark, else between
 * sense groups. Never inside a quotation or a title short enough to stay whole. The dictionary is asked last: it takes time.
 */
final class Cuts {
    /** A quotation of more characters may be cut, rather not. */
    private static final int SHORT_QUOTATION = 12;

    static final int LONGEST = 120;

    private static final int BEHIND_MARK = 2;
    private static final int BETWEEN_ITEMS = 6;
    private static final int BETWEEN_WORDS = 4;
    private static final int INSIDE_QUOTATION = 20;
    private static final int WESTERN_SPACE = 25;

    private final String text;
    private final Segmenter segmenter;
    /** At each offset the length of the quotation around it, 0 outside. */
    private final int[] quoted;
    /** Every size and every width of a head asks again. */
    private final Map<Tier, List<Cut>> found = new EnumMap<>(Tier.class);

    Cuts(Paragraph head, Segmenter segmenter) {
        // A head of more characters is a paragraph, and nobody asks where it is cut.
        text = head.text().length() > LONGEST ? "" : head.text();
        this.segmenter = segmenter;
        quoted = quotations(text);
        for (var span : head.spans()) keep(span);
    }

    /** A name with a mark of its own, or characters with a reading over them, stay whole like a quotation. */
    private void keep(Span span) {
        boolean whole = !span.reading().isEmpty() || span.is(Emphasis.MOURNED) || span.is(Emphasis.NAMED) || span.is(Emphasis.TITLED);
        for (int at = span.from() + 1; whole && at < Math.min(span.to(), text.length()); at++)
            quoted[at] = Math.max(quoted[at], span.to() - span.from());
    }

    /** @param at UTF-16 offset of the first character of the next line */
    record Cut(int at, int price) {}

    /** What may be looked at; each holds the one before. */
    enum Tier {
        GAPS,
        MARKS,
        WORDS
    }

    boolean hasGap() {
        return !of(Tier.GAPS).isEmpty();
    }

    /** Ascending. */
    List<Cut> of(Tier tier) {
        return found.computeIfAbsent(tier, this::find);
    }

    private List<Cut> find(Tier tier) {
        var cuts = new ArrayList<Cut>();
        for (int at = 1; at < text.length(); at++) {
            int price = price(at, tier);
            if (price >= 0) add(cuts, at, price);
        }
        if (tier == Tier.WORDS)
            for (var cut : segmenter.cuts(text))
                add(cuts, text.offsetByCodePoints(0, cut.at()), BETWEEN_WORDS + cut.cost());
        cuts.sort((a, b) -> a.at() - b.at());
        return cuts;
    }

    private void add(List<Cut> cuts, int at, int price) {
        if (quoted[at] == 0) cuts.add(new Cut(at, price));
        else if (quoted[at] > SHORT_QUOTATION) cuts.add(new Cut(at, price + INSIDE_QUOTATION));
    }

    /** The price of a cut that needs no dictionary; less than 0 where there is none. */
    private int price(int at, Tier tier) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (isBlank(after)) return -1;
        if (before == '　') return 0;
        if (before == ' ') return isWestern(after) && at > 1 && isWestern(text.charAt(at - 2)) ? WESTERN_SPACE : 0;
        if (tier == Tier.GAPS || isMark(after) || after == '、' || Punctuation.CLOSE.has(after)) return -1;
        if (before == '、') return BETWEEN_ITEMS;
        return isMark(before) ? BEHIND_MARK : -1;
    }

    /** Between the items of a list a head is rather not cut. */
    private static boolean isMark(char character) {
        return Punctuation.isPoint(character) && character != '、' || character == '—' || character == '…';
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '　';
    }

    private static boolean isWestern(char character) {
        return character < 0x2E80 && Character.isLetterOrDigit(character);
    }

    /** A quotation that is not closed is none. */
    private static int[] quotations(String text) {
        int[] quoted = new int[text.length() + 1];
        for (int from = 0; from < text.length(); from++) {
            if (!Punctuation.OPEN.has(text.charAt(from))) continue;
            int to = end(text, from);
            for (int at = from + 1; at < to; at++) quoted[at] = Math.max(quoted[at], to - from - 2);
        }
        return quoted;
    }

    /** Behind the mark that closes what opens here. */
    private static int end(String text, int from) {
        char closing = Punctuation.closing(text.charAt(from));
        int to = text.indexOf(closing, from);
        return to < 0 ? from : to + 1;
    }
}
