/**
 * 字盘: the faces that the program ships, as bytes, widths and coverage.
 *
 * <p>In: the folder {@code fonts/} with {@code faces.yaml}. Out: a {@link banxin.type.TypeCase} for the composing
 * room, and the bytes of a face for the plate.
 *
 * <p>A face is read when somebody first asks for one of its characters, and once only. Only the tables that say which
 * characters there are and how wide they are get read ({@code head hhea maxp hmtx cmap}, OpenType 1.9); outlines are
 * the plate's business. For vertical lines {@link banxin.fonts.VerticalForms} takes the feature {@code vert} from {@code GSUB}.
 */
@NullMarked
package banxin.fonts;

import org.jspecify.annotations.NullMarked;
