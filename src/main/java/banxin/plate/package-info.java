/**
 * 制版: sheets in, one PDF out: for the press, or for the archive.
 *
 * <p>Steps for each sheet; {@code Feeder} keeps a few ahead of the press on a thread of its own:
 *
 * <ol>
 *   <li>{@code SheetReader}: XHTML to a DOM, no DOCTYPE, no entity.
 *   <li>Flying Saucer lays out the CSS boxes with 1000 dots to the point, so that its whole-number dot is our
 *       millipoint. {@code Gate} hands it the theme's files and nothing else.
 *   <li>{@code FrameElements} replaces every element with {@code data-frame="N"} that is a text or picture frame of the
 *       page: what is printed there comes from the {@link banxin.page.Page}, to 0.01 pt, whatever the CSS says.
 *       Rules and furniture stay CSS; their text is set by {@code FurnitureText} in our faces.
 *   <li>{@code PlateDevice} lets no RGB, no transparency and no link through.
 * </ol>
 *
 * <p>{@code Impression} draws; an {@code Edition} says what kind of PDF it is. {@code PressEdition} is PDF/X, {@code
 * ArchiveEdition} PDF/A and PDF/UA: {@code Tagging} marks what is painted, {@code Tree} and {@code Art} say what it is and
 * in which order it is read, {@code Links} lead to stories, {@code Enclosures} puts files in
 * (2026-11-23-archive.md).
 *
 * <p>{@code TextPainter} paints set lines, {@code StandingPainter} the vertical ones among them, with the vertical forms of
 * the faces.
 *
 * <p>The page's frames, the DOM and the content stream have the same order: the reading order. Every fragment of a
 * paragraph stands in a {@code /Span} with its own characters as ActualText (ISO 32000-1, 14.9.4). The same sheets
 * and the same label give the same bytes.
 */
@NullMarked
package banxin.plate;

import org.jspecify.annotations.NullMarked;
