package banxin.darkroom;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a JPEG says of itself before its samples (ITU-T T.81, B.1.1; ICC.1:2010, B.4). */
final class JpegHead {
    private static final int FILL = 0xFF;
    private static final int FRAME = 0xC0;
    private static final int PROGRESSIVE_FRAME = 0xC2;
    private static final int SCAN = 0xDA;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int ADOBE_NAME = 0x41646F62;
    private static final String PROFILE_NAME = "ICC_PROFILE\0";
    private static final byte[] NONE = {};

    private final ByteBuffer file;
    private final SortedMap<Integer, byte[]> profile = new TreeMap<>();
    private boolean negative;
    private boolean brightness;
    private int width;
    private int height;
    private int components;

    /**
     * @throws IllegalArgumentException for what a PDF takes in no way: other than eight bits to a sample, without loss
     * @throws IndexOutOfBoundsException for a file that is cut off
     */
    JpegHead(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        for (int at = 2; components == 0; ) at = next(at);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int components() {
        return components;
    }

    /** Adobe writes paper as 255 (Technical Note 5116), and everybody after it. */
    boolean isNegative() {
        return negative;
    }

    /** Cyan, magenta and yellow are told as brightness and two differences, as in a JPEG of light. */
    boolean isBrightness() {
        return brightness;
    }

    /** Of ICC, put together of its parts; empty for none. */
    byte[] profile() {
        var whole = new ByteArrayOutputStream();
        profile.values().forEach(whole::writeBytes);
        try {
            return profile.isEmpty() ? NONE : ICC_Profile.getInstance(whole.toByteArray()).getData();
        } catch (IllegalArgumentException damaged) {
            return NONE;
        }
    }

    /** Looks at a segment; answers where the next one is. */
    private int next(int at) {
        int marker = unsigned(at + 1);
        if (marker == FILL) return at + 1;
        int length = file.getShort(at + 2) & 0xFFFF;
        if (unsigned(at) != FILL || marker == SCAN || length < 2) throw new IllegalArgumentException("no frame");
        if (marker == ADOBE && length >= 14 && file.getInt(at + 4) == ADOBE_NAME) {
            negative = true;
            brightness = file.get(at + 15) == 2;
        }
        if (marker == PROFILE) keepProfile(at + 4, length - 2);
        if (isFrame(marker)) frame(marker, at + 4);
        return at + 2 + length;
    }

    private void keepProfile(int at, int length) {
        if (length < 14) return;
        var body = new byte[length];
        file.get(at, body);
        if (!new String(body, 0, 12, StandardCharsets.ISO_8859_1).equals(PROFILE_NAME)) return;
        var part = new byte[length - 14];
        System.arraycopy(body, 14, part, 0, part.length);
        profile.put(body[12] & 0xFF, part);
    }

    /** Among its neighbours are tables and a mark of arithmetic coding. */
    private static boolean isFrame(int marker) {
        return marker >= FRAME && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int marker, int at) {
        if (marker > PROGRESSIVE_FRAME || file.get(at) != 8) throw new IllegalArgumentException("frame " + marker);
        height = file.getShort(at + 1) & 0xFFFF;
        width = file.getShort(at + 3) & 0xFFFF;
        components = unsigned(at + 5);
        if (components == 0) throw new IllegalArgumentException("no components");
    }

    private int unsigned(int at) {
        return file.get(at) & 0xFF;
    }
}
