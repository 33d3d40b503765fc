package banxin.darkroom;

/**
 * A picture made ready: opaque, upright, of grey or of the four inks.
 *
 * @param width in pixels
 * @param components samples a pixel: one or four
 * @param bytes in this coding; not copied, so they are left as they are
 * @param ink most of the four inks together, in percent, where the file brought its own; else 0
 * @param profile name of the ICC profile that was in such a file and has been left out; else empty
 */
public record Print(int width, int height, int components, Coding coding, byte[] bytes, int ink, String profile) {
    /** The same, of a file in inks. */
    Print inked(int most, String left) {
        return new Print(width, height, components, coding, bytes, most, left);
    }

    /** How samples are packed. */
    public enum Coding {
        /** A JPEG file. */
        DCT,
        /** Eight bits a sample, deflated. */
        FLATE,
        /** One bit a pixel, each row from a byte of its own: black and white art. */
        BITS
    }
}
