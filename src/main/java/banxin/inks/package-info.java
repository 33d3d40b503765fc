/**
 * 油墨: what colours become in the four inks of the press, and what those look like on its paper.
 *
 * <p>In comes an ICC profile of a printing condition, our newsprint or the printer's own, and samples of a picture; out
 * go samples in cyan, magenta, yellow and black, or the picture of such samples for a screen. Steps of a separation:
 *
 * <ol>
 *   <li>{@code Srgb} or the picture's own profile: RGB to XYZ, relative to the paper.
 *   <li>{@code BlackPoint}: black of the picture becomes the darkest the press can print (ISO 18619), or shadows
 *       would drown.
 *   <li>{@code Icc}: XYZ to inks, in one batch by the JDK's colour engine.
 *   <li>{@code InkLimit}: never more ink than the paper bears.
 *   <li>{@code Lattice}: all this is done for 33 × 33 × 33 colours once; a picture is read off between them.
 * </ol>
 *
 * <p>The newsprint profile is made by {@code src/inks/build.sh}.
 */
@NullMarked
package banxin.inks;

import org.jspecify.annotations.NullMarked;
