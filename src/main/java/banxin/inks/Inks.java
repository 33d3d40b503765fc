package banxin.inks;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Stand-in until the room is furnished. */
public final class Inks {
    private final byte[] profile;
    private final int limit;

    private Inks(byte[] profile, int limit) {
        this.profile = profile;
        this.limit = limit;
    }

    public static Inks newsprint() {
        try (var icc = Inks.class.getResourceAsStream("newsprint-tr002.icc")) {
            return new Inks(icc.readAllBytes(), 220);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static Inks of(byte[] icc, int limit) {
        return new Inks(icc, limit);
    }

    public byte[] profile() {
        return profile.clone();
    }

    public String condition() {
        return "CGATS TR 002";
    }

    public int limit() {
        return limit;
    }
}
