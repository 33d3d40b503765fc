/**
 * From a page of a PDF to its ink plates: what the platesetter will burn.
 *
 * <p>Comes in: a page of a PDF, ours or foreign. Goes out: {@link banxin.separation.Plates}, one byte plane for each of
 * cyan, magenta, yellow, black and every spot colour that is used; and on the way each {@link banxin.separation.Mark}
 * on the page is shown to a {@link banxin.separation.Watch} before it is painted.
 *
 * <ol>
 *   <li>the page's operators are read ({@code PageEngine}), which also counts them for the watch and is the {@code
 *       PageState} of those who paint;
 *   <li>{@code Painter} shows a mark to the watch and paints it on the {@code Easel}, which holds the page, or for a while a
 *       pattern's cell ({@code Tiles}) or a mask ({@code SoftMasks});
 *   <li>what a mark covers becomes a stencil, cut by the clipping path ({@code Stencil}, {@code Clips});
 *   <li>its colour becomes amounts of ink ({@code InkMaps});
 *   <li>ink goes on the plates through the stencil, by the overprinting rules of ISO 32000-1, 8.6.7 ({@code Plates}).
 * </ol>
 *
 * <p>Exact: grey, CMYK, separations, overprint and knock-out. Approximate: RGB and Lab (full grey replacement, no
 * profile), transparency groups (painted one object after another), mesh shadings.
 */
@NullMarked
package banxin.separation;

import org.jspecify.annotations.NullMarked;
