package banxin.darkroom;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * A JPEG without what it tells of itself: place and hour of the photograph, a small copy, profiles, remarks. The
 * samples are not touched (ITU-T T.81, B.1.1).
 */
final class BareJpeg {
    private static final int START = 2;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int JFIF = 0xE0;
    private static final int ADOBE = 0xEE;

    private BareJpeg() {}

    /** The bytes themselves when their parts cannot be told apart. */
    static byte[] of(byte[] file) {
        var parts = ByteBuffer.wrap(file);
        var bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, START);
        for (int at = START, next; at + 4 <= file.length; at = next) {
            int marker = parts.getShort(at) & 0xFFFF;
            next = at + 2 + (parts.getShort(at + 2) & 0xFFFF);
            if (marker >>> 8 != 0xFF || next > file.length) return file;
            if ((marker & 0xFF) == SCAN) {
                bare.write(file, at, file.length - at);
                return bare.toByteArray();
            }
            if (!tells(marker & 0xFF)) bare.write(file, at, next - at);
        }
        return file;
    }

    /** What the decoder needs stays: JFIF, and Adobe's mark of how colours are coded. */
    private static boolean tells(int marker) {
        return marker == COMMENT || marker > JFIF && marker < 0xF0 && marker != ADOBE;
    }
}
