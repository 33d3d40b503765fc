package banxin.issue;

import java.nio.file.Path;

/**
 * A picture of a story.
 *
 * @param file inside the issue folder, found and readable
 * @param width in pixels
 * @param height in pixels
 * @param columns basic columns wide; 0 leaves it to make-up
 * @param line where the story names it
 */
public record Image(
        String src, Path file, int width, int height, String caption, String credit, String alt, int columns, int line) {}
