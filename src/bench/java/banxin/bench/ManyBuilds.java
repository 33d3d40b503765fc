package banxin.bench;

import banxin.notice.Wording;
import banxin.run.Order;
import banxin.run.Plant;
import banxin.run.PressRun;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What many builds leave behind in one process: the live heap and the threads after the 20th, 100th … build.
 * {@code ManyBuilds ISSUE BUILDS DOTS}; ends with 1 if the heap grew by more than half a MiB after the 20th or a thread is left.
 */
public final class ManyBuilds {
    private static final int WARM = 20;
    private static final long GROWTH = 512;

    private ManyBuilds() {}

    public static void main(String[] arguments) throws Exception {
        var plant = new Plant(Sample.HOME);
        var out = Files.createTempDirectory("banxin").resolve("out");
        int builds = Integer.parseInt(arguments[1]);
        int threads = Thread.activeCount();
        long warm = 0;
        for (int build = 1; build <= builds; build++) {
            print(plant, Path.of(arguments[0]), out, Integer.parseInt(arguments[2]));
            if (build != WARM && build % 100 != 0) continue;
            long live = liveKib();
            if (build == WARM) warm = live;
            System.out.printf("%d builds: %d KiB live, %d threads%n", build, live, Thread.activeCount());
        }
        System.exit(liveKib() - warm > GROWTH || Thread.activeCount() > threads ? 1 : 0);
    }

    private static void print(Plant plant, Path issue, Path out, int dots) throws IOException {
        var outcome = new PressRun(plant, (step, said) -> {})
                .print(issue, new Order(out, dots, false), new Wording(Locale.ENGLISH));
        if (outcome.files().isEmpty()) throw new AssertionError(outcome.notices());
    }

    /** What stands after everything softly held was let go of, too. */
    private static long liveKib() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }
}
