package banxin.type;

/**
 * Where the editors wrote something.
 *
 * @param file path inside the issue folder, with {@code /}
 * @param line counted from 1
 * @param column of its first character, counted from 1 in UTF-16 units; 0 where only the line is known
 */
public record Source(String file, int line, int column) {}
