/**
 * 大样: pages on larger sheets, to be read on paper and signed. In: the press PDF, its pages and what was said of them. Out:
 * {@code sign-off.pdf}.
 *
 * <ol>
 *   <li>{@code Fingerprint}: by it a page is known again when its sheet comes back signed;
 *   <li>{@code SheetPaper}: a paper on which the page has its own size, and room beside it;
 *   <li>{@code SignOff} puts the page on it;
 *   <li>{@code SignOffBlock} draws marks, label, signatures, counts and remarks about it, in our own faces ({@code Lettering}).
 * </ol>
 */
@NullMarked
package banxin.handout;

import org.jspecify.annotations.NullMarked;
