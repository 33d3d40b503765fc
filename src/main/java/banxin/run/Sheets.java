package banxin.run;

import banxin.page.Sheet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sheets of an issue. Each is written once, by whoever comes first: the press, the archive, or a reader. */
final class Sheets {
    private final Map<Integer, Sheet> written = new ConcurrentHashMap<>();
    private final int count;
    private final IntFunction<Sheet> writer;

    Sheets(int count, IntFunction<Sheet> writer) {
        this.count = count;
        this.writer = writer;
    }

    Sheet get(int page) {
        return written.computeIfAbsent(page, writer::apply);
    }

    Stream<Sheet> all() {
        return IntStream.range(0, count).mapToObj(this::get);
    }
}
