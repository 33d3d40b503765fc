/**
 * The copy desk: the editors' issue goes in, clean copy comes out, one {@link banxin.type.Copy} a story.
 *
 * <ol>
 *   <li>{@code Cleaning}: NFC, no control characters, no typed indents, no typed spaces beside Han (typesetting D1, E2);
 *       what was changed is counted and told;
 *   <li>{@code CopyDesk} numbers the paragraphs and puts captions behind them;
 *   <li>{@code Furniture}: the fields of masthead, folio line and imprint;
 *   <li>{@code Coverage}: a character that no face has is a fault that names it, its story and its line; so is writing
 *       that needs shaping ({@code Scripts}), and a mark that does not join its letter.
 * </ol>
 */
@NullMarked
package banxin.copydesk;

import org.jspecify.annotations.NullMarked;
