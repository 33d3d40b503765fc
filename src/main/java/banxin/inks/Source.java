package banxin.inks;

import java.awt.color.CMMException;
import java.util.Optional;

/** Where RGB comes from: sRGB, or what a profile tells. */
final class Source {
    static final Source SRGB = new Source(Optional.empty());

    /** Of 16-bit XYZ, within which a profile is taken for sRGB: less than one eight-bit step. */
    private static final int ALIKE = 150;
    private static final int PROBES = 5;

    private final Optional<Icc> profile;

    private Source(Optional<Icc> profile) {
        this.profile = profile;
    }

    static Source of(byte[] icc) {
        var profile = new Icc(icc);
        if (!profile.isRgb()) return SRGB;
        try {
            var told = new Source(Optional.of(profile));
            return told.resemblesSrgb() ? SRGB : told;
        } catch (CMMException | IllegalArgumentException broken) {
            return SRGB;
        }
    }

    boolean isSrgb() {
        return profile.isEmpty();
    }

    /** Nearly every camera and telephone embeds sRGB under some name; its colours have their lattice already. */
    private boolean resemblesSrgb() {
        var told = xyz(PROBES);
        var plain = SRGB.xyz(PROBES);
        for (int i = 0; i < told.length; i++)
            if (Math.abs((told[i] & 0xFFFF) - (plain[i] & 0xFFFF)) > ALIKE) return false;
        return true;
    }

    /** XYZ of the colours at the nodes of a lattice. */
    short[] xyz(int edge) {
        var rgb = new double[edge * edge * edge * 3];
        for (int red = 0, to = 0; red < edge; red++)
            for (int green = 0; green < edge; green++)
                for (int blue = 0; blue < edge; blue++) {
                    rgb[to++] = Lattice.at(red, edge);
                    rgb[to++] = Lattice.at(green, edge);
                    rgb[to++] = Lattice.at(blue, edge);
                }
        return xyz(rgb);
    }

    private short[] xyz(double... rgb) {
        if (profile.isPresent()) return profile.get().toXyz(wide(rgb), 3);
        var xyz = new short[rgb.length];
        for (int i = 0; i < rgb.length; i += 3) {
            var light = Srgb.toXyz(Srgb.light(rgb[i]), Srgb.light(rgb[i + 1]), Srgb.light(rgb[i + 2]));
            for (int axis = 0; axis < 3; axis++) xyz[i + axis] = (short) Math.round(light[axis] * Icc.ONE);
        }
        return xyz;
    }

    private static short[] wide(double... samples) {
        var wide = new short[samples.length];
        for (int i = 0; i < wide.length; i++) wide[i] = (short) Math.round(samples[i] * 65535);
        return wide;
    }

    /** For each equal red, green and blue the sample of sRGB that is as light. */
    byte[] shades() {
        var shades = new byte[256];
        for (int i = 0; i < 256; i++) shades[i] = (byte) i;
        if (isSrgb()) return shades;
        var greys = new double[256 * 3];
        for (int i = 0; i < greys.length; i++) greys[i] = i / 3 / 255.0;
        var xyz = xyz(greys);
        for (int i = 0; i < 256; i++)
            shades[i] = (byte) Math.round(255 * Srgb.sample((xyz[3 * i + 1] & 0xFFFF) / (double) Icc.ONE));
        return shades;
    }
}
