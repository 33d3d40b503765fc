/**
 * What programs read of an issue. In: finished pages, what was said and what preflight found. Out: {@code pages.json} ({@code
 * PagesJson}), {@code report.json} with the size and SHA-256 of each file delivered ({@code ReportJson}), and the findings
 * ({@code FindingsJson}).
 *
 * <p>{@code pages.json}, whose shape is {@code pages.schema.json}: all lengths in pt with three decimals from the top left
 * corner of the trim, places of characters with two; all rectangles as {@code [x, y, width, height]}, names in kebab-case:
 *
 * <pre>
 * {"version": 1, "unit": "pt", "pages": [{
 *   "folio": 1, "of": 4, "section": "要闻", "credits": {"editor", "proofreader", "designer"}, "width": …, "height": …, "bleed": …,
 *   "grid": {"area": […], "columns": 5, "measure": …, "gutter": …, "pitch": …, "lines": 100},
 *   "furniture": [FRAME…],
 *   "stories": [{"slug": "lead", "file": "stories/lead.md", "headline": "…", "red": false, "box": […], "frames": [FRAME…]}],
 *   "foot": [FRAME…],
 *   "text": "the page in reading order, a line for each paragraph, an empty line between stories"}]}
 * FRAME = {"number": 3, "kind": "text", "part": "leg", "box": […], "paragraphs": [{
 *           "paragraph": 7, "role": "body", "first": true, "last": false, "text": "…",
 *           "source": {"file": "stories/lead.md", "line": 12, "column": 1},
 *           "lines": [{"box": […], "baseline": …, "from": 21, "text": "…", "x": […]}]}]}
 *       | {"number", "kind": "picture", "box", "src", "alt", "pixels", "source"} | {"number", "kind": "rule", "box", "style"}
 *       | {"number", "kind": "furniture", "part", "box", "fields"}
 * </pre>
 *
 * <p>Words that make-up adds, jump lines, heads of continuations and 导读, have no {@code paragraph} and are not in the
 * page's text; where they send the reader to is their {@code "target": {"story": "lead", "page": 3}}. A paragraph that
 * runs over two pages has the same number on both.
 *
 * <p>A frame's number is its place in the reading order and the {@code data-frame} of the XHTML. A line's box is its
 * em box: .88 of the type size above the baseline, .12 below. A vertical line has instead of the baseline an
 * {@code axis}, the x of its middle, and its box is as wide as the type size; its
 * characters have {@code y} in place of {@code x}. {@code from} is where a line begins in its paragraph.
 */
@NullMarked
package banxin.report;

import org.jspecify.annotations.NullMarked;
