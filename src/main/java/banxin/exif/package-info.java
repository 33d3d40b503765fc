/**
 * How the camera was held. In comes a picture file, out goes how it has to be turned to stand upright: intake needs its
 * shape, the press its pixels. JPEG, PNG and TIFF; nothing else of EXIF is of use to a newspaper.
 */
@NullMarked
package banxin.exif;

import org.jspecify.annotations.NullMarked;
