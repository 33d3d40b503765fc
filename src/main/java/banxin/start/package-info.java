/**
 * What the launcher asks of Java before it starts the program. In: the jar. Out: whether it and every library that its
 * manifest names can be read to the end.
 */
@NullMarked
package banxin.start;

import org.jspecify.annotations.NullMarked;
