/**
 * 来稿: outside copy becomes an issue folder that can be built at once and that an editor finishes by hand.
 *
 * <p>In come text files copied out of a newspaper PDF, out goes a folder with {@code issue.yaml}, one story for each
 * file, and {@code 编排说明.md}, which tells the editor what is still to be arranged. Steps:
 *
 * <ol>
 *   <li>{@code Decoding}: bytes to text; whatever is not text is refused by name.
 *   <li>{@code CopiedLine}, {@code Blanks}: lines, letter-spacing closed up, blanks beside digits taken out.
 *   <li>{@code Widths}, {@code Measures}: how wide each line was set, and which measures the columns had.
 *   <li>{@code Forms}: parallel heads, dashed decks and bylines, known by their form alone.
 *   <li>{@code Joiner}: hard line ends joined into true paragraphs.
 *   <li>{@code Draft}: which head is the headline, which paragraphs are the lead.
 *   <li>{@code Written}, {@code Instructions}, {@code Folder}: the files, moved into place all at once.
 * </ol>
 *
 * <p>The model of width is that of typesetting §0: 开明 marks, any mark half an em at a line end, half-width
 * digits, an indent of two em. No character but blanks and control characters is dropped or added.
 */
@NullMarked
package banxin.incoming;

import org.jspecify.annotations.NullMarked;
