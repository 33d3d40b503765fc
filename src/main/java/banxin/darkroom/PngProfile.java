package banxin.darkroom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;

/**
 * The ICC profile of a PNG (PNG 11.3.2.3). The JDK makes no use of it, and to be handed it one would have to let the
 * JDK inflate every text in the file, however long.
 */
final class PngProfile {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int PROFILE = 0x69434350;
    private static final int PIXELS = 0x49444154;
    private static final int LARGEST = 4 << 20;
    private static final byte[] NONE = {};

    private PngProfile() {}

    /** Empty for none, and for other files. */
    static byte[] of(byte[] file) throws IOException {
        var bytes = ByteBuffer.wrap(file);
        if (file.length < 8 || bytes.getLong(0) != PNG) return NONE;
        for (var at = 8L; at + 12 <= file.length; at += 12 + (bytes.getInt((int) at) & 0xFFFF_FFFFL)) {
            var name = bytes.getInt((int) at + 4);
            if (name == PIXELS) return NONE;
            if (name == PROFILE) return inflated(file, (int) at + 8);
        }
        return NONE;
    }

    /** Behind a name that ends with zero, and a zero for the method. */
    private static byte[] inflated(byte[] file, int name) throws IOException {
        var end = name;
        while (file[end] != 0) end++;
        try (var in = new InflaterInputStream(new ByteArrayInputStream(file, end + 2, file.length - end - 2))) {
            return in.readNBytes(LARGEST);
        }
    }
}
