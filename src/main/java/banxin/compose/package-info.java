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
 * <p>{@code Copyfit} sets the same copy to a wanted number of lines (typesetting J7): {@code Looks} tries every paragraph
 * in every {@code Tracking}, {@code Spreading} chooses among them, and what was done is told.
 *
 * <p>Prohibition and spacing are data: a rule of the trade is changed in a table, not in code.
 */
@NullMarked
package banxin.compose;

import org.jspecify.annotations.NullMarked;
