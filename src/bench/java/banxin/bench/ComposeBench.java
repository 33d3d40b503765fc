package banxin.bench;

import banxin.compose.Compositor;
import banxin.hyphens.EnglishHyphens;
import banxin.type.Copy.Paragraph;
import banxin.type.Galley;
import banxin.type.HouseStyle.Breaks;
import banxin.type.Role;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Characters that the compositor sets in a second on one core, by the JVM's own choice of compilers. As the launcher has
 * them: {@code -jvmArgsAppend "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn32m"}. {@code characters} by {@code
 * microseconds} are millions a second.
 */
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ComposeBench {
    /** Beside the wall clock, the processor time of the thread: other work on the machine does not show in it. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Set {
        public long characters;
        private long started;

        @Setup(Level.Iteration)
        public void reset() {
            characters = 0;
            started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        public long microseconds() {
            return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started) / 1000;
        }
    }

    /** The sample and one who sets it in a way to choose line ends. */
    @State(Scope.Benchmark)
    public static class Room {
        @Param({"TOTAL_FIT", "FIRST_FIT", "PUSH_OUT"})
        public Breaks breaks;

        final Sample sample = new Sample();
        Compositor compositor = sample.compositor;

        @Setup
        public void choose() {
            compositor = new Compositor(sample.issue.style().with(breaks), sample.fonts, new EnglishHyphens());
        }

        Galley set(List<Paragraph> body, int em, Set set) {
            for (var paragraph : body) set.characters += paragraph.text().length();
            return compositor.set("sample", body, sample.theme.types(), em * sample.theme.em());
        }

        List<Paragraph> body() {
            return sample.copies.values().stream().flatMap(copy -> copy.of(Role.BODY).stream()).toList();
        }
    }

    /** All body copy of the sample, in columns of a newspaper. */
    @State(Scope.Benchmark)
    public static class Columns {
        @Param({"9", "19", "35"})
        public int em;

        List<Paragraph> body = List.of();

        @Setup
        public void take(Room room) {
            body = room.body();
        }
    }

    /** One paragraph, longer and longer: characters a second must not fall. */
    @State(Scope.Benchmark)
    public static class OneParagraph {
        @Param({"1000", "10000", "100000", "1000000"})
        public int length;

        List<Paragraph> body = List.of();

        @Setup
        public void join(Room room) {
            var text = room.body().stream().map(Paragraph::text).collect(Collectors.joining());
            var repeated = text.repeat(1 + length / text.length()).substring(0, length);
            body = List.of(new Paragraph(0, Role.BODY, repeated, List.of(), 1));
        }
    }

    @Benchmark
    public Galley columns(Room room, Columns copy, Set set) {
        return room.set(copy.body, copy.em, set);
    }

    @Benchmark
    public Galley oneParagraph(Room room, OneParagraph copy, Set set) {
        return room.set(copy.body, 19, set);
    }
}
