/**
 * 表格、名单、诗: copy that is not set as running text. Paragraphs that are cells, names or verse come in with the measure of
 * a leg; units go out, each a row of cells or a line, which make-up stacks on the grid like any other.
 *
 * <ol>
 *   <li>{@link banxin.tabular.Composing} sets paragraphs and keeps what was said of their lines.
 *   <li>{@link banxin.tabular.Tables} shares the measure out among columns ({@code Columns}), with figures under one another
 *       ({@code Figures}); {@link banxin.tabular.Names} spreads names; {@link banxin.tabular.Verse} keeps indents.
 *   <li>A {@link banxin.tabular.Unit} says what stays together; a {@link banxin.tabular.Row} how its cells lie side by side.
 *   <li>{@link banxin.tabular.Cells} lays a row on its page as frames.
 * </ol>
 */
@NullMarked
package banxin.tabular;

import org.jspecify.annotations.NullMarked;
