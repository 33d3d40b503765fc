package banxin.preflight;

import banxin.geom.Rect;

/**
 * A page to look at.
 *
 * @param paper what the picture shows, from the top left corner of the trim
 */
public record Seen(int page, Rect paper, byte[] png) {}
