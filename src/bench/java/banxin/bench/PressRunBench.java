package banxin.bench;

import banxin.notice.Wording;
import banxin.run.Order;
import banxin.run.Outcome;
import banxin.run.Plant;
import banxin.run.PressRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The sample's four pages from folder to folder, the program warm. */
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmn32m", "-Xmx1g"})
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class PressRunBench {
    /** Of the page pictures; 0 for none. */
    @Param({"0", "110"})
    public int dots;

    private static final Plant PLANT = new Plant(Sample.HOME);

    private final Wording wording = new Wording(Locale.ENGLISH);
    private Path out = Path.of("");

    @Setup
    public void makeRoom() throws IOException {
        out = Files.createTempDirectory("banxin").resolve("out");
    }

    @Benchmark
    public Outcome fourPages() {
        return new PressRun(PLANT, (step, arguments) -> {})
                .print(Sample.FOLDER, new Order(out, dots, false), wording);
    }
}
