package banxin.inks;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import java.awt.color.CMMException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The inks of one printing condition. What is costly is made when first asked for and kept: share one between editions
 * and threads.
 *
 * <p>Samples are interleaved bytes; 255 is full light in RGB and full ink in CMYK.
 */
public final class Inks {
    private static final String NEWSPRINT = "newsprint-tr002.icc";
    private static final int NEWSPRINT_LIMIT = 220;
    private static final int LEAST_LIMIT = 100;
    private static final int MOST_LIMIT = 400;
    /** In the place of a profile where a picture has none. */
    private static final ByteBuffer SRGB = ByteBuffer.allocate(0);
    private static final Object SCREEN = new Object();

    private final Icc press;
    private final int limit;
    private final Map<ByteBuffer, Source> sources = new ConcurrentHashMap<>();
    private final Map<Object, Lattice> lattices = new ConcurrentHashMap<>();

    private Inks(Icc press, int limit) {
        if (limit < LEAST_LIMIT || limit > MOST_LIMIT) throw new IllegalArgumentException("ink limit " + limit);
        this.press = press;
        this.limit = limit;
    }

    /** Coldset on newsprint after ANSI CGATS/SNAP TR 002-2007, 220 %. */
    public static Inks newsprint() {
        try (var in = Inks.class.getResourceAsStream(NEWSPRINT)) {
            if (in == null) throw new IllegalStateException("no " + NEWSPRINT);
            return new Inks(new Icc(in.readAllBytes()), NEWSPRINT_LIMIT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * @param icc the printer's own profile
     * @param limit total of the four inks, in percent, 100 to 400
     * @param name the profile's file, for the fault
     * @throws Halt for bytes that are no CMYK output profile
     */
    public static Inks of(byte[] icc, int limit, String name) {
        var press = new Icc(icc);
        if (!press.isPress()) throw new Halt(Notice.fault("press-profile-unfit", Place.of(name), name));
        try {
            BlackPoint.of(press);
        } catch (CMMException | IllegalArgumentException broken) {
            throw new Halt(Notice.fault("press-profile-broken", Place.of(name), name), broken);
        }
        return new Inks(press, limit);
    }

    /** What an ICC profile calls itself; empty when it does not. */
    public static String named(byte[] icc) {
        return new Icc(icc).description();
    }

    /** The ICC profile, as it goes into an output intent. */
    public byte[] profile() {
        return press.bytes();
    }

    /** The printing condition by the name its profile gives it. */
    public String condition() {
        return press.description();
    }

    /** Total of the four inks, in percent, that the paper bears. */
    public int limit() {
        return limit;
    }

    /** sRGB to inks: relative colorimetric with black-point compensation, never above the limit. */
    public byte[] separate(byte[] rgb) {
        return separation(SRGB).read(rgb);
    }

    /**
     * The same for colours that are told by a profile of their own.
     *
     * @param icc of the picture; one that cannot be used counts as sRGB
     */
    public byte[] separate(byte[] rgb, byte[] icc) {
        return separation(key(icc)).read(rgb);
    }

    /** Shades as a grey picture has them, of RGB samples that are all without colour. */
    public byte[] shades(byte[] rgb, byte[] icc) {
        var curve = source(key(icc)).shades();
        var shades = new byte[rgb.length / 3];
        for (int i = 0; i < shades.length; i++) shades[i] = curve[rgb[3 * i] & 0xFF];
        return shades;
    }

    /** Inks to sRGB, absolute colorimetric: the paper is as grey as it is. */
    public byte[] toScreen(byte[] cmyk) {
        return lattices.computeIfAbsent(SCREEN, unseen -> Screen.lattice(press)).read(cmyk);
    }

    private Lattice separation(ByteBuffer icc) {
        var source = source(icc);
        var same = source.isSrgb() ? SRGB : icc;
        return lattices.computeIfAbsent(same, unseen -> Separating.lattice(source, press, limit));
    }

    private Source source(ByteBuffer icc) {
        return sources.computeIfAbsent(icc, unseen -> icc.hasRemaining() ? Source.of(icc.array()) : Source.SRGB);
    }

    private static ByteBuffer key(byte[] icc) {
        return ByteBuffer.wrap(icc.clone());
    }
}
