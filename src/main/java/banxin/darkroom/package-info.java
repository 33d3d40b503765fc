/**
 * 暗房: the one room that knows picture files. In come files, out go {@link banxin.darkroom.PictureHead}, what a file says
 * of its size and whether it is whole, for the desk; and {@link banxin.darkroom.Print}, its pixels as a press takes them.
 *
 * <ol>
 *   <li>{@code Orientation}: how the camera was held;
 *   <li>{@code Raster}: what may stay as it is does, without what it tells of itself ({@code BareJpeg});
 *   <li>{@code Scan} decodes all else row by row, a JPEG in inks by {@code InkScan}, the profile of a PNG by {@code
 *       PngProfile}; {@code Shrinking} brings it down to what newsprint holds;
 *   <li>{@code Pixels} are turned upright, their light is made ink by {@link banxin.inks.Inks}, and {@code Packing}
 *       makes a photograph a JPEG ({@code Dct}), and deflates all else.
 * </ol>
 *
 * <p>{@code Darkroom} does this once for each file and size, on a thread of its own; what is doubtful, {@code Doubts} tells
 * before anything is printed.
 */
@NullMarked
package banxin.darkroom;

import org.jspecify.annotations.NullMarked;
