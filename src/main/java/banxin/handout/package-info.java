/**
 * 大样: pages on larger sheets, to be read on paper and signed. In: the press PDF, its pages and what was said of them. Out:
 * {@code sign-off.pdf}, each page at its own size ({@code SignOff}) with marks, label and a block of signatures about it
 * ({@code SignOffBlock}), written in our own faces ({@code Lettering}); by its {@code Fingerprint} a page is known again.
 */
@NullMarked
package banxin.handout;

import org.jspecify.annotations.NullMarked;
