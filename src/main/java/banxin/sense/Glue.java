package banxin.sense;

import banxin.type.Punctuation;

/** What it costs to end a line between two words, by their parts of speech. */
final class Glue {
    /** They are never parted. */
    static final int FAST = -1;

    /** A preposition from its noun, an adverb from its verb: better than a word cut in two, and than nothing else. */
    private static final int IN_NEED = 60;

    private static final String PARTICLES = " 的 了 着 过 们 地 得 之 吗 呢 吧 啊 么 ";
    private static final String COMPLEMENTS = " 起 起来 下去 下来 上来 上去 出来 出去 回来 过来 ";
    private static final String LOCALIZERS = " 上 下 里 中 内 外 间 前 后 时 ";
    /** Words that open a phrase; some are tagged as verbs. */
    private static final String LEADING = " 在 把 将 被 让 使 向 从 对 为 给 由 以 于 到 至 与 和 及 或 同 跟 等 将于 关于 ";
    /** They belong to the noun behind them. */
    private static final String DETERMINERS = " 全国 全省 全市 全县 全镇 全村 我省 我市 我县 我镇 各级 各地 ";

    private static final int FRONT_OF_PREDICATE = 0;
    private static final int BEHIND_CLAUSE = 3;
    private static final int BESIDE_TIME = 3;
    private static final int BESIDE_QUOTATION = 5;
    private static final int BEHIND_PARTICLE = 7;
    private static final int INSIDE_NOUN_PHRASE = 10;
    private static final int BETWEEN_VERBS = 10;
    private static final int VERB_FROM_OBJECT = 14;
    private static final int TITLE_FROM_NAME = 15;
    private static final int EPITHET_FROM_NOUN = 25;
    private static final int INSIDE_INSTITUTION = 28;

    private Glue() {}

    static int price(Word left, Word right) {
        if (sticks(right)) return FAST;
        if (right.is("w") || left.is("w")) return mark(left, right);
        if (left.is("m") || right.is("q") && right.isSingle()) return FAST;
        // 开到, 走向: one word with the verb before it.
        if (left.isSingle() && left.is("v") && right.isSingle() && leads(right)) return FAST;
        if (leads(left)) return IN_NEED;
        if (leads(right)) return FRONT_OF_PREDICATE;
        if (left.is("nr") && right.is("nr") || left.isSingle() && right.is("ns")) return FAST;
        if (isStem(left, right)) return FAST;
        if (left.isSingle() && left.is("a", "b", "d", "r", "z", "v") && !left.isAmong(COMPLEMENTS)) return IN_NEED;
        return phrase(left, right);
    }

    /** To what is before it, whatever that is. */
    private static boolean sticks(Word right) {
        return right.isAmong(PARTICLES) && right.is("u", "y", "k")
                || right.isAmong(" 们 会 ")
                || right.isAmong(COMPLEMENTS)
                || right.is("f") && right.isAmong(LOCALIZERS)
                || right.is("h", "k");
    }

    private static boolean leads(Word word) {
        return word.isAmong(LEADING) || word.is("p", "c");
    }

    private static int mark(Word left, Word right) {
        if (right.is("w") && !opens(right)) return FAST;
        if (right.is("w")) return leads(left) ? IN_NEED : BESIDE_QUOTATION;
        if (leads(right)) return FRONT_OF_PREDICATE;
        return closes(left) ? BESIDE_QUOTATION : FAST;
    }

    private static boolean opens(Word mark) {
        return mark.text().codePoints().allMatch(Punctuation.OPEN::has);
    }

    private static boolean closes(Word mark) {
        return mark.text().codePoints().allMatch(Punctuation.CLOSE::has);
    }

    /** Single Han that is no word here: a noun's last syllable, or a stem before or behind the rest of its word. */
    private static boolean isStem(Word left, Word right) {
        boolean word = right.is("v", "d", "a", "r", "b", "z") && !right.is("vg", "ag");
        boolean clauseEnds = left.is("vi") && !left.isSingle();
        if (right.isSingle() && !word && !clauseEnds) return true;
        return left.isSingle() && left.is("vg", "ag", "tg", "g", "x", "h");
    }

    private static int phrase(Word left, Word right) {
        if (left.is("ad", "d")) return EPITHET_FROM_NOUN;
        if (left.is("a", "b")) return right.is("n", "v") ? EPITHET_FROM_NOUN : INSIDE_NOUN_PHRASE;
        if (left.isAmong(DETERMINERS) && !right.is("v")) return EPITHET_FROM_NOUN;
        if (right.is("nr")) return left.is("n") ? TITLE_FROM_NAME : INSIDE_NOUN_PHRASE;
        if (right.is("ni") && left.is("n", "vn")) return INSIDE_INSTITUTION;
        if (left.is("u")) return BEHIND_PARTICLE;
        if (left.is("vi") && !right.is("v")) return BEHIND_CLAUSE;
        if (right.is("v")) return verb(left, right);
        if (left.is("v")) return left.is("vn") ? INSIDE_NOUN_PHRASE : VERB_FROM_OBJECT;
        if (right.is("d", "ad")) return FRONT_OF_PREDICATE + 1;
        if (left.is("t", "f", "s") || right.is("t")) return BESIDE_TIME;
        return INSIDE_NOUN_PHRASE;
    }

    private static int verb(Word left, Word right) {
        if (right.is("vn")) return left.is("v") && !left.is("vn") ? VERB_FROM_OBJECT : INSIDE_NOUN_PHRASE - 1;
        return left.is("v") && !left.is("vn", "vi") ? BETWEEN_VERBS : FRONT_OF_PREDICATE;
    }
}
