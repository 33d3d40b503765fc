package banxin.compare;

/**
 * A line or a picture with its place.
 *
 * @param number of a line among the lines of its story, from 1, as {@code explain} counts; of a picture likewise
 * @param role of a line's paragraph; empty for a picture
 * @param text of a line; the name of a picture's file, or of the part that furniture is
 */
record Seen(int folio, Box box, String story, int number, String role, String text) {}
