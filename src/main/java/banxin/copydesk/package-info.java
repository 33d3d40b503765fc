/**
 * The copy desk: the editors' issue goes in, clean copy comes out, one {@link banxin.type.Copy} a story.
 *
 * <ol>
 *   <li>{@code Cleaning}: NFC, no control characters, no typed indents, no typed spaces beside Han (typesetting D1, E2);
 *       what was changed is counted and told;
 *   <li>{@code CopyDesk} numbers the paragraphs and puts captions behind them;
 *   <li>{@code Furniture}: the fields of masthead, folio line and imprint;
 *   <li>{@code Coverage}: a character that no face has, in the copy or in a reading over it, is a fault that names it,
 *       its story and its line; so is writing that needs shaping ({@code Scripts}), and a mark that does not join its
 *       letter;
 *   <li>{@code LineGap}: a warning where the theme's leading leaves marks between the lines too little room.
 * </ol>
 */
@NullMarked
package banxin.copydesk;

import org.jspecify.annotations.NullMarked;
