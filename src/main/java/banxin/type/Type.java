package banxin.type;

/**
 * Face, size and leading.
 *
 * @param face key in {@code fonts/faces.yaml}
 * @param strong the face for {@code **bold**}
 * @param size em, in millipoints
 * @param leading from baseline to baseline, in millipoints
 * @param indent first-line indent in 1/1000 em; of lines that are set right, their distance from the right edge
 */
public record Type(String face, String strong, int size, int leading, int indent, Align align) {
    /** The same type in another size; leading keeps its proportion. */
    public Type at(int newSize) {
        return new Type(face, strong, newSize, (int) ((long) leading * newSize / size), indent, align);
    }

    /** The same type, indented otherwise. */
    public Type indented(int newIndent) {
        return new Type(face, strong, size, leading, newIndent, align);
    }

    /** The same type, aligned otherwise. */
    public Type aligned(Align newAlign) {
        return new Type(face, strong, size, leading, indent, newAlign);
    }

    /** How lines stand in their measure. */
    public enum Align {
        /** Flush on both sides, the last line natural. */
        JUSTIFY,
        LEFT,
        CENTER,
        RIGHT
    }
}
