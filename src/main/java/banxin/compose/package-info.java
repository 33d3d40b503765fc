/**
 * The composing room: paragraphs and a measure go in, set lines come out. Pure; knows no page and no font file.
 *
 * <ol>
 *   <li>{@code Sorts}: text becomes sorts (铅字) with class, cell and face; {@code Repertoire} knows every character in
 *       the house's style, from {@code marks.tsv} and {@code classes.tsv} (typesetting A, B);
 *   <li>{@code Ends}: where a line may end by UAX #14; {@code House}: where the house lets it, by level, and at what
 *       {@code Cost} (CLREQ 3.1.4, 3.1.5);
 *   <li>{@code Spacing}: what stands between two sorts, by {@code pairs.tsv}: adjacent marks, Han–Latin gap (CLREQ
 *       3.1.6, 3.2.2);
 *   <li>{@code TotalFit} or {@code LineBreaker}: which sorts make a line, measured on a {@code Scale} (typesetting A13,
 *       C9, E4);
 *   <li>{@code Justifier}: the slack of each line, squeezed and spread in the order of CLREQ 3.5.3 and 3.5.4;
 *   <li>{@code Casting}: the line as glyphs in their places, with its {@code Accents}.
 * </ol>
 *
 * <p>Prohibition and spacing are data: a rule of the trade is changed in a table, not in code.
 */
@NullMarked
package banxin.compose;

import org.jspecify.annotations.NullMarked;
