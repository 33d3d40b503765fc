/**
 * The stylebook: a theme folder's {@code theme.yaml} goes in, a {@link banxin.theme.Theme} comes out. Every mistake in it
 * is told with its line; a theme with faults is never printed with.
 *
 * <ol>
 *   <li>{@code ThemeWords}: the words, English and Chinese; the room {@code yaml} reads values by them;
 *   <li>{@code FurnitureTerms}: the room of masthead, folio line and imprint, which the papers must leave;
 *   <li>{@code Stylebook} itself: type by role, the ladder of heads, faces of the furniture;
 *   <li>{@code Formats}: papers, each with the type area that it says or that follows from its margins;
 *   <li>{@code PartFields}: which fields the templates in {@code parts/} print;
 *   <li>{@code PressTerms}, {@code WeightTerms}: what the printer gets, what make-up dislikes.
 * </ol>
 */
@NullMarked
package banxin.stylebook;

import org.jspecify.annotations.NullMarked;
