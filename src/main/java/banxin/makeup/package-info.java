/**
 * Make-up: stories as copy and the page plans go in, pages with everything placed come out.
 *
 * <ol>
 *   <li>{@code Grids}: paper, theme and 基本栏 make the grid of the page, in whole characters;
 *   <li>{@code Plans}: which stories stand on which page;
 *   <li>{@code Routes}: on which later page a story goes on that may jump;
 *   <li>{@link banxin.heads.Heads}: heads fitted to a width in the sizes of the theme's ladder, cut by sense;
 *   <li>{@code CastOff}: a story set to a width: its heads in every size that suits, its lead, its galley, its pictures;
 *       so its {@code Setting} knows how many lines it needs;
 *   <li>{@code Units}: what must stay together in a leg, paragraph by paragraph: lines, {@code Tables}, {@code Names},
 *       {@code Verse}, a signature;
 *   <li>{@code Dummy}: where each story stands: the page is cut again and again; of all such pages the one that the theme's
 *       {@link banxin.theme.Weights} dislike least ({@code Score});
 *   <li>{@code Closing}: a story that is a few lines too long or too short for its place is copyfitted (J7, J8);
 *   <li>{@code Cutting}: a story that jumps ends with its place; what is left, its {@code Tail}, is a block of the page
 *       where it goes on (J4);
 *   <li>{@code Dress}: a block becomes frames; lines that have no room are counted as overset;
 *   <li>{@code Furnishing}: masthead, folio line, imprint, and the rules between stories.
 * </ol>
 *
 * <p>Where the plan asks for a vertical head, {@link banxin.heads.Heads} offers the ways in which it can stand, and
 * {@code Standings} the width that it takes of the block; text and pictures have what is left.
 *
 * <p>{@code Digest} is 导读: a block after all others, whose frames become furniture.
 *
 * <p>All heights are whole grid lines and all columns whole characters (typesetting H5, H11). Make-up asks for lines
 * through the {@link banxin.type.Setter} it is given, and where a head may be cut through the
 * {@link banxin.type.Segmenter}.
 */
@NullMarked
package banxin.makeup;

import org.jspecify.annotations.NullMarked;
