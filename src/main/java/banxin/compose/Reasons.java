package banxin.compose;

import banxin.marks.BreakClass;
import banxin.marks.Marks;
import banxin.marks.Pairs;
import banxin.marks.Repertoire;
import banxin.marks.Sort;
import banxin.type.Anatomy.End;
import banxin.type.HouseStyle.Prohibition;
import java.util.Locale;
import java.util.function.Function;

/** Why a line may end behind a sort, may not, or had better not: told after the fact from what the passes left. */
final class Reasons {
    static final End UNKNOWN = new End(false, 0, "unknown", "");

    private final Sorts sorts;
    /** Before the house had its say. */
    private final boolean[] byUnicode;

    Reasons(Sorts sorts, boolean[] byUnicode) {
        this.sorts = sorts;
        this.byUnicode = byUnicode;
    }

    static String breakClass(int traits) {
        return BreakClass.at(Repertoire.breakClass(traits)).name();
    }

    End behind(int i) {
        if (i == sorts.count - 1) return new End(true, sorts.cost[i], "paragraph", "");
        return sorts.mayEnd[i] ? new End(true, sorts.cost[i], cost(i), "") : barred(i);
    }

    private String cost(int i) {
        return switch (sorts.cost[i]) {
            case 0 -> "free";
            case Cost.FOREIGN_NAME -> "foreign-name";
            case Cost.MEASURE -> "measure";
            case Cost.HYPHEN -> "hyphen";
            case Cost.ADDRESS -> "address";
            case Cost.NAME -> "name";
            case Cost.JOINT -> "joint";
            default -> "last-resort";
        };
    }

    private End barred(int i) {
        var left = sorts.sort[i];
        var right = sorts.sort[i + 1];
        if (isNumber(left) && isNumber(right)) return barred("number", "");
        if (Repertoire.mayNotStart(sorts.traits[i + 1])) return barred("not-start", level(i + 1, Marks.Mark::start));
        if (Repertoire.mayNotEnd(sorts.traits[i])) return barred("not-end", level(i, Marks.Mark::end));
        if (right == Sort.COMBINING) return barred("combining", "");
        if (left == right && (left == Sort.DASH || left == Sort.ELLIPSIS)) return barred("sign", "");
        if (left == Sort.LETTER && right == Sort.LETTER) return barred("word", "");
        if (isNumber(left) || isNumber(right)) return barred("number", "");
        if (Pairs.TABLE.unbreakable(left, right)) return barred("pair", "");
        return barred(byUnicode[i] ? "note" : "uax14", "");
    }

    private static boolean isNumber(Sort sort) {
        return switch (sort) {
            case DIGIT, INFIX, PREFIX, POSTFIX -> true;
            default -> false;
        };
    }

    private static End barred(String why, String level) {
        return new End(false, 0, why, level);
    }

    private String level(int i, Function<Marks.Mark, Prohibition> from) {
        return Marks.TABLE.of(sorts.codePoint[i])
                .map(from)
                .filter(level -> level != Prohibition.NONE)
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
