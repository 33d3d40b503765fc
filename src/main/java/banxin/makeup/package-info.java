/**
 * Make-up: stories as copy and the page plans go in, pages with everything placed come out.
 *
 * <ol>
 *   <li>{@code Grids}: paper, theme and 基本栏 make the grid of the page, in whole characters;
 *   <li>{@code Plans}: which stories stand on which page;
 *   <li>{@code Setting}: a story set to a width: its heads in every size that fits, its lead, its galley, its pictures;
 *       so it knows how many lines it needs;
 *   <li>{@code Dummy}: where each story stands: the page is cut again and again, so that least white is left;
 *   <li>{@code Closing}: a story that is a few lines too long or too short for its place is copyfitted (J7, J8);
 *   <li>{@code Dress}: a block becomes frames; lines that have no room are counted as overset;
 *   <li>{@code Furnishing}: masthead, folio line, imprint, and the rules between stories.
 * </ol>
 *
 * <p>All heights are whole grid lines and all columns whole characters (typesetting H5, H11). Make-up asks for lines
 * through the {@link banxin.type.Setter} it is given.
 */
@NullMarked
package banxin.makeup;

import org.jspecify.annotations.NullMarked;
