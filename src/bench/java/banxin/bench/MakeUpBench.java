package banxin.bench;

import banxin.almanac.Almanac;
import banxin.makeup.MakeUp;
import banxin.page.Page;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The sample's four pages, composed and made up. */
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmn32m", "-Xmx1g"})
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class MakeUpBench {
    private final Sample sample = new Sample();

    @Benchmark
    public List<Page> fourPages() {
        return new MakeUp(sample.theme, sample.compositor, sample.sense).arrange(
                sample.issue, Almanac.of(sample.issue.date()), sample.copies, notice -> {});
    }
}
