/**
 * What a character is before any line is set: its sort and its cell, what may not begin or end a line, which pairs close
 * up, and how it stands in a vertical line. Characters come in; answers of tables go out.
 *
 * <ol>
 *   <li>{@code classes.tsv}, {@code marks.tsv} and {@code pairs.tsv} hold the rules, each row with its clause; {@link
 *       banxin.marks.Classes}, {@link banxin.marks.Marks} and {@link banxin.marks.Pairs} read them.
 *   <li>{@link banxin.marks.Repertoire} asks them once for a house style and keeps the answer of every character.
 *   <li>{@link banxin.marks.Quotes} tells Western quotation marks from Chinese; {@link banxin.marks.Upright} turns a paragraph
 *       into the cells of a vertical line ({@link banxin.marks.Standing}).
 * </ol>
 */
@NullMarked
package banxin.marks;

import org.jspecify.annotations.NullMarked;
