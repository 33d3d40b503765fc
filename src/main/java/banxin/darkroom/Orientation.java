package banxin.darkroom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How to turn a picture upright (EXIF 2.3, 4.6.4 A, tag 274).
 *
 * @param mirrored left and right are to be changed first
 * @param quarters turns of 90° clockwise, after that
 */
record Orientation(boolean mirrored, int quarters) {
    static final Orientation UPRIGHT = new Orientation(false, 0);

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int PNG_EXIF = 0x65584966;
    private static final int PNG_PIXELS = 0x49444154;
    private static final long EXIF_AND_ZERO = 0x4578_6966_0000L;

    /** Upright too for a file that does not say, or says nonsense. */
    static Orientation of(byte[] file) {
        try {
            return of(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
    }

    /** Width and height change places. */
    boolean isSideways() {
        return quarters % 2 == 1;
    }

    private static Orientation of(ByteBuffer file) {
        var magic = file.getInt(0);
        if (magic >>> 8 == 0xFFD8FF) return jpeg(file);
        if (file.getLong(0) == PNG) return png(file);
        return magic == 0x49492A00 || magic == 0x4D4D002A ? tiff(file) : UPRIGHT;
    }

    /** ITU-T T.81 B.1: marker by marker as far as the first scan. */
    private static Orientation jpeg(ByteBuffer file) {
        for (var at = 2; file.get(at) == (byte) 0xFF; ) {
            var marker = file.get(at + 1) & 0xFF;
            if (marker == 0xDA || marker == 0xD9) return UPRIGHT;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            var length = file.getShort(at + 2) & 0xFFFF;
            if (marker == 0xE1 && file.getLong(at + 4) >>> 16 == EXIF_AND_ZERO)
                return tiff(file.slice(at + 10, length - 8));
            at += 2 + length;
        }
        return UPRIGHT;
    }

    /** PNG 11.3.4.4 (third edition): a chunk of its own. */
    private static Orientation png(ByteBuffer file) {
        for (var at = 8L; at + 8 <= file.limit(); at += 12L + (file.getInt((int) at) & 0xFFFF_FFFFL)) {
            var name = file.getInt((int) at + 4);
            if (name == PNG_PIXELS) return UPRIGHT;
            if (name == PNG_EXIF) return tiff(file.slice((int) at + 8, file.getInt((int) at)));
        }
        return UPRIGHT;
    }

    /** TIFF 6.0, 2: the first directory. */
    private static Orientation tiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0, at = directory + 2; i < entries; i++, at += ENTRY)
            if ((tiff.getShort(at) & 0xFFFF) == TAG) return told(tiff.getShort(at + 8));
        return UPRIGHT;
    }

    private static Orientation told(int value) {
        return switch (value) {
            case 2 -> new Orientation(true, 0);
            case 3 -> new Orientation(false, 2);
            case 4 -> new Orientation(true, 2);
            case 5 -> new Orientation(true, 3);
            case 6 -> new Orientation(false, 1);
            case 7 -> new Orientation(true, 1);
            case 8 -> new Orientation(false, 3);
            default -> UPRIGHT;
        };
    }
}
