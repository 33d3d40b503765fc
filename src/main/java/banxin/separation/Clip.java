package banxin.separation;

import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * What a clipping path leaves to be seen.
 *
 * @param mask of the box's pixels, or null where all of them are seen
 */
record Clip(Rectangle box, byte @Nullable [] mask) {}
