package banxin.bench;

import banxin.almanac.Almanac;
import banxin.darkroom.Darkroom;
import banxin.inks.Inks;
import banxin.makeup.MakeUp;
import banxin.markup.Markup;
import banxin.page.Page;
import banxin.page.Sheet;
import banxin.plate.Label;
import banxin.plate.Job;
import banxin.plate.PlateMaker;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A page through markup and plate into a PDF, all templates and faces read. */
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmn32m", "-Xmx1g"})
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class PlateBench {
    private static final int PAGES = 40;

    private final Sample sample = new Sample();
    private final Page page = new MakeUp(sample.theme, sample.compositor, sample.sense)
            .arrange(sample.issue, Almanac.of(sample.issue.date()), sample.copies, notice -> {})
            .get(1);
    private final Markup markup = new Markup(sample.theme);
    private final PlateMaker plates = new PlateMaker(sample.fonts);
    private final Job job = new Job(
            new Label("", "", "", List.of(), "zh-CN", sample.issue.date()),
            sample.theme.folder(), sample.theme.printing(), sample.theme.faces(), Inks.newsprint(),
            new Darkroom(sample.issue.folder(), Inks.newsprint()));

    /** A PDF of this page alone: its fonts are cut for it. */
    @Benchmark
    public void aPageAlone() {
        print(1);
    }

    /** A page among others in one PDF. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void aPageOfMany() {
        print(PAGES);
    }

    @Benchmark
    public String markupAlone() {
        return markup.write(page).xhtml();
    }

    /** The same page for the archive, tagged, without files inside. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void aPageOfManyKept() {
        plates.archive(sheets(PAGES), job, List.of(), OutputStream.nullOutputStream());
    }

    private void print(int times) {
        plates.press(sheets(times), job, OutputStream.nullOutputStream());
    }

    private Stream<Sheet> sheets(int times) {
        return Stream.generate(() -> markup.write(page)).limit(times);
    }
}
