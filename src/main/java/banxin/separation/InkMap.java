package banxin.separation;

import java.io.IOException;

/** Turns the components of a colour space into amounts of ink. */
interface InkMap {
    /** Which plates it speaks of, a bit each. */
    long named();

    /** True when it comes from light, without a profile. */
    default boolean isConverted() {
        return false;
    }

    /** @param amounts by plate, from 0 to 1; only the named ones are set */
    void map(float[] components, float[] amounts) throws IOException;
}
