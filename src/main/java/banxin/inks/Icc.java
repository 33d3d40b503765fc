package banxin.inks;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * An ICC profile, and its colours to and from XYZ relative to its white, relative colorimetric (ICC.1:2001-04).
 *
 * <p>XYZ are numbers of 16 bits where 32768 is 1.
 */
final class Icc {
    static final int ONE = 32768;
    private static final int HEADER = 128;
    private static final int TAG = 12;
    private static final int CLASS = 12;
    private static final int SPACE = 16;
    private static final int SIGNATURE = 36;
    private static final int INTENT = 67;
    private static final int RELATIVE_COLORIMETRIC = 1;

    private final byte[] bytes;

    Icc(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** An output profile for four inks that can be used in both directions. */
    boolean isPress() {
        return is(CLASS, "prtr") && is(SPACE, "CMYK")
                && (tag("A2B0") > 0 || tag("A2B1") > 0) && (tag("B2A0") > 0 || tag("B2A1") > 0);
    }

    boolean isRgb() {
        return is(SPACE, "RGB ");
    }

    private boolean is(int at, String word) {
        return bytes.length > HEADER + 4 && word(SIGNATURE).equals("acsp") && word(at).equals(word);
    }

    private String word(int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }

    /** Where a tag's contents begin; 0 when there is none, or it is not within the file. */
    private int tag(String name) {
        var entry = entry(name);
        return entry == 0 ? 0 : number(entry + 4);
    }

    private int entry(String name) {
        if (bytes.length < HEADER + 4) return 0;
        var count = Math.min(number(HEADER), (bytes.length - HEADER - 4) / TAG);
        for (int i = 0, at = HEADER + 4; i < count; i++, at += TAG) {
            var start = number(at + 4);
            var inside = start >= HEADER && number(at + 8) >= 0 && start <= bytes.length - number(at + 8);
            if (inside && word(at).equals(name)) return at;
        }
        return 0;
    }

    private int number(int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }

    /** ICC.1:2001-04 6.5.17, and ICC.1:2010 10.13 for newer files; empty where it does not say. */
    String description() {
        var at = tag("desc");
        try {
            if (at > 0 && word(at).equals("desc")) return text(at + 12, number(at + 8), StandardCharsets.US_ASCII);
            if (at > 0 && word(at).equals("mluc"))
                return text(at + number(at + 24), number(at + 20), StandardCharsets.UTF_16BE);
        } catch (IndexOutOfBoundsException cutOff) {
            return "";
        }
        return "";
    }

    private String text(int at, int length, Charset charset) {
        return new String(bytes, at, length, charset).replace("\0", "").strip();
    }

    /** Of the paper, in XYZ where the perfect white is D50. */
    double[] white() {
        var at = tag("wtpt");
        if (at == 0 || at + 20 > bytes.length) return Srgb.D50.clone();
        return new double[] {number(at + 8) / 65536.0, number(at + 12) / 65536.0, number(at + 16) / 65536.0};
    }

    /** @param xyz three numbers a colour */
    short[] fromXyz(short[] xyz, int components) {
        return convert(xyz, 3, components, xyz(), relative());
    }

    /** @param samples of 16 bits */
    short[] toXyz(short[] samples, int components) {
        return convert(samples, components, 3, relative(), xyz());
    }

    private static short[] convert(short[] from, int in, int out, ICC_Profile... way) {
        var count = from.length / in;
        var source = Raster.createInterleavedRaster(
                new DataBufferUShort(from, from.length), count, 1, count * in, in, bands(in), null);
        var target = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, count, 1, out, null);
        new ColorConvertOp(way, null).filter(source, target);
        return ((DataBufferUShort) target.getDataBuffer()).getData();
    }

    private static int[] bands(int count) {
        return IntStream.range(0, count).toArray();
    }

    private static ICC_Profile xyz() {
        return ICC_Profile.getInstance(asRelative(ICC_Profile.getInstance(ColorSpace.CS_CIEXYZ).getData()));
    }

    private ICC_Profile relative() {
        var data = bytes();
        takeColorimetric(data, "A2B");
        takeColorimetric(data, "B2A");
        return ICC_Profile.getInstance(asRelative(data));
    }

    /** The JDK lets nobody choose: it goes by the header of the first profile. */
    private static byte[] asRelative(byte[] data) {
        data[INTENT] = RELATIVE_COLORIMETRIC;
        return data;
    }

    /** And whatever it goes by, it finds the table of this intent. */
    private void takeColorimetric(byte[] data, String way) {
        var colorimetric = entry(way + "1");
        if (colorimetric == 0) return;
        for (var intent : new String[] {"0", "2"})
            if (entry(way + intent) > 0) System.arraycopy(bytes, colorimetric + 4, data, entry(way + intent) + 4, 8);
    }
}
