/** Lengths and rectangles. Every length in Banxin is an {@code int} of millipoints: 1/1000 pt. */
@NullMarked
package banxin.geom;

import org.jspecify.annotations.NullMarked;
