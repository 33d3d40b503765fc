package banxin.type;

import banxin.type.Type.Align;

/**
 * Place of a paragraph among its like: a cell in its table, a name in its list, a line of verse in its stanza.
 *
 * @param group tells tables, lists and stanzas of a story apart: the line where it starts; 0 for a paragraph that stands for itself
 * @param row of the table, from 0
 * @param column of the table, from 0; of a line of verse, how many characters in it was typed
 * @param align of the cell; JUSTIFY where the editors did not say
 */
public record Slot(int group, int row, int column, Align align) {
    public static final Slot NONE = new Slot(0, 0, 0, Align.JUSTIFY);
}
