/**
 * The composing room: paragraphs and a measure go in, set lines come out. Pure; knows no page and no font file.
 *
 * <ol>
 *   <li>{@code Sorts}: text becomes sorts (铅字) with class, cell and face, by {@code marks.tsv} (typesetting A, B);
 *   <li>{@code Spacing}: what stands between two sorts, by {@code pairs.tsv}: adjacent marks, Han–Latin gap, where a
 *       line may end (CLREQ 3.1.4–3.1.6, 3.2.2);
 *   <li>{@code LineBreaker}: which sorts make a line, pushing in before pushing out (typesetting A13, E4);
 *   <li>{@code Justifier}: the slack of each line, squeezed and spread in the order of CLREQ 3.5.3 and 3.5.4.
 * </ol>
 *
 * <p>{@code VerticalSetter} does the same for vertical lines, of what {@code Upright} makes of a paragraph: characters in
 * em boxes, turned words, digits side by side (typesetting G). The tables are the same.
 *
 * <p>Prohibition and spacing are data: a rule of the trade is changed in a table, not in code.
 */
@NullMarked
package banxin.compose;

import org.jspecify.annotations.NullMarked;
