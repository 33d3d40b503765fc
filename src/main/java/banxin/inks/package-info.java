/** Process inks. */
@NullMarked
package banxin.inks;

import org.jspecify.annotations.NullMarked;
