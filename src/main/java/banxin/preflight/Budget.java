package banxin.preflight;

import java.util.concurrent.atomic.AtomicLong;

/** What one file may cost. Counted together for all pages, by whichever thread reads them. */
final class Budget {
    private static final long OPERATORS = 3_000_000;
    private static final long PIXELS = 4_000_000_000L;
    private static final long OBJECTS = 2_000_000;

    private final long end;
    private final AtomicLong operators = new AtomicLong();
    private final AtomicLong pixels = new AtomicLong();
    private final AtomicLong objects = new AtomicLong();

    /** Thrown when it is used up. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent(String what) {
            super(what, null, false, false);
        }
    }

    Budget(long seconds) {
        end = System.nanoTime() + seconds * 1_000_000_000L;
    }

    void operator() {
        if (operators.incrementAndGet() > OPERATORS) throw new Spent(OPERATORS + " operators");
        if ((operators.get() & 0xFF) == 0) time();
    }

    void pixels(long count) {
        if (pixels.addAndGet(count) > PIXELS) throw new Spent(PIXELS + " pixels");
        time();
    }

    void object() {
        if (objects.incrementAndGet() > OBJECTS) throw new Spent(OBJECTS + " objects");
        time();
    }

    void time() {
        if (System.nanoTime() > end) throw new Spent("time");
    }

    long secondsLeft() {
        return Math.max(0, (end - System.nanoTime()) / 1_000_000_000L);
    }
}
