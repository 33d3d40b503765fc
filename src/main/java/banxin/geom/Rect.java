package banxin.geom;

/** A rectangle in millipoints, measured from the top left corner of the trimmed page. */
public record Rect(int x, int y, int width, int height) {
    public Rect {
        if (width < 0 || height < 0) throw new IllegalArgumentException("negative extent: " + width + " × " + height);
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The rectangle with so much taken off each side. */
    public Rect inset(int across, int down) {
        return new Rect(x + across, y + down, width - 2 * across, height - 2 * down);
    }
}
