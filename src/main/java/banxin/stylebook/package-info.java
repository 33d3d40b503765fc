/** The stylebook: a theme folder's {@code theme.yaml} goes in, a {@link banxin.theme.Theme} comes out. */
@NullMarked
package banxin.stylebook;

import org.jspecify.annotations.NullMarked;
