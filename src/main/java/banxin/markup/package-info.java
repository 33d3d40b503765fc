/**
 * 排版标记: a made-up {@link banxin.page.Page} goes in, its XHTML comes out as a {@link banxin.page.Sheet}.
 *
 * <ol>
 *   <li>{@link banxin.markup.Templates} reads {@code page.xhtml} and {@code parts/} from the theme folder and nowhere
 *       else, once; {@link banxin.markup.TemplateCheck} refuses what could evaluate anything but a path.
 *   <li>{@link banxin.markup.PageView} turns millipoints, roles and frames into ready strings, so that no template
 *       holds arithmetic.
 *   <li>Thymeleaf in XML mode fills the templates; {@link banxin.markup.Paths} answers every {@code ${…}} by walking
 *       records, lists and maps.
 * </ol>
 *
 * <p>Nothing that an editor writes is ever evaluated: story text only passes through {@code th:text} and attributes.
 * What is wrong with a template is a {@link banxin.notice.Halt} that names file, line and column.
 */
@NullMarked
package banxin.markup;

import org.jspecify.annotations.NullMarked;
