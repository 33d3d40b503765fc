package banxin.compose;

import banxin.marks.Repertoire;
import banxin.type.HouseStyle;
import banxin.type.Hyphenator;
import banxin.type.Role;
import banxin.type.TypeCase;
import java.util.HashMap;

/**
 * What the compositor has at hand, whatever he sets.
 *
 * @param repertoire every character in the house's style
 * @param ofHeads the same for heads, where quotation marks take half an em under every style (typesetting I7)
 */
record Tools(TypeCase typeCase, Hyphenator hyphenator, Repertoire repertoire, Repertoire ofHeads) {
    private static final String QUOTES = "“”‘’";

    static Tools of(HouseStyle style, TypeCase typeCase, Hyphenator hyphenator) {
        var widths = new HashMap<>(style.widths());
        QUOTES.codePoints().forEach(mark -> widths.put(mark, 500));
        return new Tools(typeCase, hyphenator, new Repertoire(style), new Repertoire(style.withWidths(widths)));
    }

    Repertoire repertoire(Role role) {
        return role.isHead() ? ofHeads : repertoire;
    }
}
