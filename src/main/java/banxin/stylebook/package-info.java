/**
 * The stylebook: a theme folder's {@code theme.yaml} goes in, a {@link banxin.theme.Theme} comes out. Every mistake in it
 * is told with its line; a theme with faults is never printed with.
 */
@NullMarked
package banxin.stylebook;

import org.jspecify.annotations.NullMarked;
