/**
 * The one reader of YAML: text goes in, values with the lines they stand on come out.
 *
 * <ol>
 *   <li>{@code Original}: a file strictly decoded; another encoding is told by name;
 *   <li>{@code Yaml}: nodes with lines, within limits; a syntax error is explained;
 *   <li>{@code Entry}: a mapping read by its {@code Vocabulary} of English and Chinese words; every getter tells what is
 *       wrong with the value and gives a harmless one.
 * </ol>
 */
@NullMarked
package banxin.yaml;

import org.jspecify.annotations.NullMarked;
