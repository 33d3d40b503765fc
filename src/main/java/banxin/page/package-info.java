/**
 * 大样: made-up pages, everything placed, and the sheets made of them.
 *
 * <p>Places are millipoints from the top left corner of the trimmed page. The order of articles, of frames in an
 * article and of fragments in a frame is the reading order.
 */
@NullMarked
package banxin.page;

import org.jspecify.annotations.NullMarked;
