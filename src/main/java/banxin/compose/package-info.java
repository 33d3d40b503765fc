/**
 * The composing room: paragraphs and a measure go in, set lines come out. Pure; knows no page and no font file.
 *
 * <ol>
 *   <li>{@code Sorts}: text becomes sorts (铅字) with class, cell and face; {@link banxin.marks.Repertoire} knows every
 *       character in the house's style, from the tables of its room (typesetting A, B);
 *   <li>{@code Ends}: where a line may end by UAX #14; {@code House}: where the house lets it, by level, and at what
 *       {@code Cost} (CLREQ 3.1.4, 3.1.5);
 *   <li>{@code Spacing}: what stands between two sorts, by {@code pairs.tsv}: adjacent marks, Han–Latin gap (CLREQ
 *       3.1.6, 3.2.2);
 *   <li>{@code Interlinear}, for paragraphs with inline markup only: {@code Elevation} of superscripts and subscripts
 *       (typesetting D8), {@code Readings} over their bases (CLREQ 3.3.4), room for the frame of 示亡号;
 *   <li>{@code Hyphens}: inside long Western words, for paragraphs that would not be even without (CLREQ 3.2.4);
 *       {@code LastResorts} open what is longer than a line;
 *   <li>{@code TotalFit}, by its {@code Demerits}, or {@code LineBreaker}: which sorts make a line, measured on a
 *       {@code Scale} (typesetting A13, C9, E4); {@code Rescue} tracks what no choice makes even. What is tried is tried
 *       on a copy of the sorts;
 *   <li>{@code Justifier}: the slack of each line, squeezed and spread in the order of CLREQ 3.5.3 and 3.5.4.
 * </ol>
 *
 * <p>{@code Casting} makes the line of it, {@code Accents} its marks between the lines (CLREQ 3.1.8), {@code LineRemarks}
 * what an editor should know of it. {@code Manner} is this list as code, in the house's style or as a {@code Look} wants it.
 *
 * <p>{@code VerticalSetter} does the same for vertical lines, of what {@link banxin.marks.Upright} makes of a paragraph: characters in
 * em boxes, turned words, digits side by side (typesetting G). The tables are the same.
 *
 * <p>{@code Copyfit} sets the same copy to a wanted number of lines (typesetting J7): {@code Looks} tries every paragraph
 * in every {@code Tracking}, {@code Spreading} chooses among them, and what was done is told.
 *
 * <p>Why a printed line is as it is: {@code Reprint} sets its paragraph again as the line remembers, {@code Dissection}
 * takes the line to pieces, {@code Reasons} says of each sort why the line may end behind it or not.
 *
 * <p>Prohibition and spacing are data: a rule of the trade is changed in a table, not in code.
 */
@NullMarked
package banxin.compose;

import org.jspecify.annotations.NullMarked;
