/**
 * Heads: a story's copy and a width go in; its heads as lines come out, in every size of the theme's ladder that suits.
 *
 * <ol>
 *   <li>{@code Cuts}: where a head may be cut by sense, at which price ({@code Ruler} measures what is between);
 *   <li>{@code Division}: the best division into so many lines;
 *   <li>{@code HeadFit}: a head of one size fitted to a width: as it is, tightened, condensed, else in more lines
 *       ({@code HeadMarks} dresses its marks, {@code EvenGaps} the names of a byline);
 *   <li>{@code Headlines}: the sizes of the ladder, the best first;
 *   <li>{@code LyingHeads}: {@code Strip} by {@code Strip} a {@code Stack} of heads above the text;
 *   <li>{@code StandingHeads}: the ways in which vertical heads can stand beside it, each a {@code StandingHead};
 *   <li>{@code Crossheads}: section heads, cut alike.
 * </ol>
 */
@NullMarked
package banxin.heads;

import org.jspecify.annotations.NullMarked;
