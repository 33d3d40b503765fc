package banxin.bench;

import banxin.type.Copy.Paragraph;
import banxin.type.Galley;
import banxin.type.Role;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Characters that the compositor sets in a second. */
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmn32m", "-Xmx1g"})
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ComposeBench {
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Set {
        public long characters;

        @Setup(Level.Iteration)
        public void reset() {
            characters = 0;
        }
    }

    /** All body copy of the sample, in columns of a newspaper. */
    @State(Scope.Benchmark)
    public static class Columns {
        @Param({"9", "15", "19"})
        public int em;

        final Sample sample = new Sample();
        final List<Paragraph> body = body(sample);
    }

    /** One paragraph, longer and longer: characters a second must not fall. */
    @State(Scope.Benchmark)
    public static class OneParagraph {
        @Param({"1000", "10000", "100000", "1000000"})
        public int length;

        final Sample sample = new Sample();
        List<Paragraph> body = List.of();

        @Setup
        public void join() {
            var text = body(sample).stream().map(Paragraph::text).collect(Collectors.joining());
            var repeated = text.repeat(1 + length / text.length()).substring(0, length);
            body = List.of(new Paragraph(0, Role.BODY, repeated, List.of(), 1));
        }
    }

    @Benchmark
    public Galley columns(Columns copy, Set set) {
        return set(copy.sample, copy.body, copy.em, set);
    }

    @Benchmark
    public Galley oneParagraph(OneParagraph copy, Set set) {
        return set(copy.sample, copy.body, 19, set);
    }

    private static Galley set(Sample sample, List<Paragraph> body, int em, Set set) {
        for (var paragraph : body) set.characters += paragraph.text().length();
        return sample.compositor.set("sample", body, sample.theme.types(), em * sample.theme.em());
    }

    private static List<Paragraph> body(Sample sample) {
        return sample.copies.values().stream().flatMap(copy -> copy.of(Role.BODY).stream()).toList();
    }
}
