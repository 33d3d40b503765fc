package banxin.darkroom;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Size of a picture, and whether the file is whole, without decoding it.
 *
 * <p>JPEG is walked by marker, PNG by chunk, TIFF by directory. ImageIO would give the size but not whether the end is
 * there, and loading it costs a cold start more than all the rest of intake.
 *
 * @param width as it stands upright, whichever way the camera was held; so is the height
 * @param flaw code of the notice; empty for a good picture
 */
public record PictureHead(int width, int height, String flaw) {
    private static final long LARGEST = 128L << 20;
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int STRIPS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILES = 324;
    private static final int TILE_LENGTHS = 325;
    private static final Set<Integer> WANTED = Set.of(WIDTH, HEIGHT, STRIPS, STRIP_LENGTHS, TILES, TILE_LENGTHS);
    private static final int LONG = 4;
    private static final long[] NONE = {};

    public static PictureHead read(Path file) {
        try {
            var size = Files.size(file);
            if (size == 0) return flawed("picture-empty");
            if (size > LARGEST) return flawed("picture-too-big");
            var bytes = Files.readAllBytes(file);
            var head = read(ByteBuffer.wrap(bytes));
            return Orientation.of(bytes).isSideways() ? new PictureHead(head.height, head.width, head.flaw) : head;
        } catch (IndexOutOfBoundsException cutOff) {
            return flawed("picture-truncated");
        } catch (IOException unreadable) {
            return flawed("picture-unreadable");
        }
    }

    private static PictureHead read(ByteBuffer bytes) {
        if (bytes.limit() < 4) return flawed("picture-unreadable");
        var magic = bytes.getInt(0);
        if (magic >>> 8 == 0xFFD8FF) return jpeg(bytes);
        if (magic == (int) (PNG >>> 32)) return png(bytes);
        if (magic == 0x49492A00 || magic == 0x4D4D002A) return tiff(bytes);
        return flawed(isSvg(bytes) ? "picture-svg" : "picture-format");
    }

    /** Among the first words, behind whatever XML says of itself. */
    private static boolean isSvg(ByteBuffer bytes) {
        var start = new byte[Math.min(bytes.limit(), 4096)];
        bytes.get(0, start);
        var words = new String(start, StandardCharsets.ISO_8859_1);
        return words.contains("<svg");
    }

    private static PictureHead flawed(String code) {
        return new PictureHead(0, 0, code);
    }

    private static PictureHead good(int width, int height) {
        return width > 0 && height > 0 ? new PictureHead(width, height, "") : flawed("picture-unreadable");
    }

    /** ITU-T T.81 B.1: markers up to the first scan; then there must be an end of image. */
    private static PictureHead jpeg(ByteBuffer bytes) {
        int width = 0;
        int height = 0;
        for (var at = 2; ; ) {
            if (bytes.get(at) != (byte) 0xFF) return flawed("picture-unreadable");
            var marker = bytes.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0xD9) return flawed("picture-truncated");
            var length = bytes.getShort(at + 2) & 0xFFFF;
            if (length < 2) return flawed("picture-unreadable");
            if (marker >= 0xC0 && marker <= 0xC2) {
                height = bytes.getShort(at + 5) & 0xFFFF;
                width = bytes.getShort(at + 7) & 0xFFFF;
            }
            at += 2 + length;
            if (marker == 0xDA) return hasEnd(bytes, at) ? good(width, height) : flawed("picture-truncated");
        }
    }

    /** Looks at the last bytes first; some telephones append a film, and then the scans have to be walked. */
    private static boolean hasEnd(ByteBuffer bytes, int scan) {
        var last = bytes.limit() - 1;
        while (last > scan && (bytes.get(last) == 0 || bytes.get(last) == '\n')) last--;
        if (last > scan && bytes.get(last) == (byte) 0xD9 && bytes.get(last - 1) == (byte) 0xFF) return true;
        for (var i = scan; i < bytes.limit() - 1; i++)
            if (bytes.get(i) == (byte) 0xFF && bytes.get(i + 1) == (byte) 0xD9) return true;
        return false;
    }

    /** PNG 5.3: chunks of length, name, content and checksum, from IHDR to IEND. */
    private static PictureHead png(ByteBuffer bytes) {
        if (bytes.getLong(0) != PNG || bytes.getInt(12) != IHDR) return flawed("picture-unreadable");
        for (var at = 8L; at + 12 <= bytes.limit(); at += 12L + (bytes.getInt((int) at) & 0xFFFF_FFFFL))
            if (bytes.getInt((int) at + 4) == IEND) return good(bytes.getInt(16), bytes.getInt(20));
        return flawed("picture-truncated");
    }

    /** TIFF 6.0, 2: the first directory; every strip or tile it lists ends inside the file. */
    private static PictureHead tiff(ByteBuffer bytes) {
        bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = bytes.getInt(4);
        var tags = new HashMap<Integer, long[]>();
        var entries = bytes.getShort(directory) & 0xFFFF;
        for (int i = 0, entry = directory + 2; i < entries; i++, entry += 12) {
            var tag = bytes.getShort(entry) & 0xFFFF;
            if (WANTED.contains(tag)) tags.put(tag, values(bytes, entry));
        }
        var starts = tags.getOrDefault(STRIPS, tags.getOrDefault(TILES, NONE));
        var lengths = tags.getOrDefault(STRIP_LENGTHS, tags.getOrDefault(TILE_LENGTHS, NONE));
        if (starts.length == 0 || starts.length != lengths.length) return flawed("picture-unreadable");
        for (var i = 0; i < starts.length; i++)
            if (starts[i] + lengths[i] > bytes.limit()) return flawed("picture-truncated");
        return good(first(tags, WIDTH), first(tags, HEIGHT));
    }

    private static int first(Map<Integer, long[]> tags, int tag) {
        var values = tags.getOrDefault(tag, NONE);
        return values.length == 0 ? 0 : (int) values[0];
    }

    /** Numbers of an entry: in it when they fit into four bytes, else where it points. */
    private static long[] values(ByteBuffer bytes, int entry) {
        var wide = bytes.getShort(entry + 2) == LONG;
        var count = bytes.getInt(entry + 4);
        var size = wide ? 4 : 2;
        if (count < 0 || count > bytes.limit() / size) throw new IndexOutOfBoundsException(count);
        var at = count * size <= 4 ? entry + 8 : bytes.getInt(entry + 8);
        var values = new long[count];
        for (var i = 0; i < count; i++)
            values[i] = wide ? bytes.getInt(at + 4 * i) & 0xFFFF_FFFFL : bytes.getShort(at + 2 * i) & 0xFFFF;
        return values;
    }
}
