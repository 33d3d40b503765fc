package banxin.separation;

import org.jspecify.annotations.Nullable;

/** What groups around a mark do to it. */
record Veil(double alpha, String blend, byte @Nullable [] mask) {
    static final Veil NONE = new Veil(1, "Normal", null);
}
