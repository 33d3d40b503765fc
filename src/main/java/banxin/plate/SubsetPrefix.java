package banxin.plate;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.SplittableRandom;

/**
 * The six letters before the name of a font subset. The library draws them at random; here they follow from the
 * content, so that equal files are equal, and other files never share a name in the cache of an imagesetter.
 */
final class SubsetPrefix extends SecureRandom {
    private static final long serialVersionUID = 1;
    private static final ScopedValue<SplittableRandom> SEEDED = ScopedValue.newInstance();

    SubsetPrefix() {
        super(null, null);
    }

    static void seededWith(byte[] id, Runnable writing) {
        ScopedValue.where(SEEDED, new SplittableRandom(ByteBuffer.wrap(id).getLong())).run(writing);
    }

    @Override
    public double nextDouble() {
        return SEEDED.get().nextDouble();
    }

    @Override
    public String getAlgorithm() {
        return "content";
    }
}
