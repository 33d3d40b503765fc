/**
 * What two builds do not have alike. In: two folders of results ({@code BuildReader}). Out: text, JSON and marked pictures.
 *
 * <ol>
 *   <li>{@code PagesReader} reads each {@code pages.json};
 *   <li>{@code Differences} compares lines and places, aligned by {@code Alignment};
 *   <li>{@code Presses} compares the ink of both PDFs, for what {@code pages.json} does not tell;
 *   <li>{@code DiffText}, {@code DiffJson} and {@code DiffPictures} tell of what was found ({@code TwoBuilds}).
 * </ol>
 */
@NullMarked
package banxin.compare;

import org.jspecify.annotations.NullMarked;
