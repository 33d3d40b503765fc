/**
 * 长条校样: lines told of one by one. In: set lines, and printed ones with their anatomy. Out: JSON ({@code SetLines}, {@code
 * LineJson}) and text ({@code LineText}, in columns by {@code Tabular}) that say how each was set and why.
 */
@NullMarked
package banxin.galley;

import org.jspecify.annotations.NullMarked;
