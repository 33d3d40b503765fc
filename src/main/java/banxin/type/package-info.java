/**
 * What the composing room works with: clean copy, type and measure go in, set lines come out.
 *
 * <p>Widths are millipoints. A {@link banxin.type.Line} knows which characters of which paragraph it holds, so
 * that nothing is lost between copy and page, and the text layer can be made from the copy itself.
 */
@NullMarked
package banxin.type;

import org.jspecify.annotations.NullMarked;
