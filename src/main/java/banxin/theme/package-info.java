/**
 * 版式: what a theme folder says about type, papers, heads, furniture, the press, and the {@link banxin.theme.Weights} of make-up.
 * Read by {@code stylebook}, used by the passes after it.
 */
@NullMarked
package banxin.theme;

import org.jspecify.annotations.NullMarked;
