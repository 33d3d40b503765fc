/**
 * 断词: where English words may be broken.
 *
 * <p>In: a word. Out: its hyphenation points, for the composing room as a {@link banxin.type.Hyphenator}.
 *
 * <ol>
 *   <li>What is not a plain word (short, capitals inside, figures, other letters) is not broken;
 *   <li>the patterns of Liang and Kuiken ({@code en-us.xml}, made by {@code src/data/hyphens.py}) are read when the
 *       first word asks for them, never for a page without a long one;
 *   <li>OpenPDF's {@code HyphenationTree} applies them; answers are remembered.
 * </ol>
 */
@NullMarked
package banxin.hyphens;

import org.jspecify.annotations.NullMarked;
