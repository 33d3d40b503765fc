/**
 * Banxin 版心: a folder of stories goes in, a newspaper comes out.
 *
 * <pre>
 * folder ─▶ intake ─▶ Issue ─▶ copydesk ─▶ Copy ─┐
 *                       │                        ▼
 *                       └───────────────────▶ makeup ─▶ Page ─▶ markup ─▶ Sheet ─▶ plate ─▶ press.pdf, archive.pdf
 *                                              │ ▲
 *                                      measure ▼ │ Galley
 *                                           compose
 * </pre>
 *
 * <p>Some packages hold matter: immutable records ({@code geom notice type issue theme page}). Others are passes:
 * matter in, matter or files out ({@code intake copydesk compose makeup markup plate archive report galley proof handout
 * compare preflight}). Passes see matter and never one another ({@code archive} alone sees another: it makes what {@code plate}
 * puts in); {@link banxin.run} calls them in order. The map of who may see whom is {@code MapTest}.
 *
 * <p>Words, one for each thing: <i>story</i> 稿件, <i>copy</i> 付排稿, <i>galley</i> 小样, <i>page</i> 大样, <i>measure</i> 行长,
 * <i>leading</i> 行距, <i>grid</i> 版心, <i>gutter</i> 栏间, <i>leg</i> one column of a story, <i>folio</i> 报眉, <i>banner</i> 栏题,
 * <i>kicker</i> 引题, <i>headline</i> 主题, <i>deck</i> 副题, <i>crosshead</i> 小标题, <i>overset</i> 溢文, <i>notice</i> 提示.
 */
@NullMarked
package banxin;

import org.jspecify.annotations.NullMarked;
