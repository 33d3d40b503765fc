/**
 * Sense groups: a head goes in, the places where it may be cut come out (typesetting I5).
 *
 * <ol>
 *   <li>{@code Lexicon}: words with their parts of speech, by HanLP and the dictionaries in its jar, loaded at the first
 *       question; nothing is read from disk or network, and nothing is written;
 *   <li>{@code Glue}: what two neighbours cost to part: a particle stays with what is before it, a number with its unit;
 *   <li>{@code Sense}: the cuts of a text, none inside the names that the house keeps together, a figure or a date.
 * </ol>
 */
@NullMarked
package banxin.sense;

import org.jspecify.annotations.NullMarked;
