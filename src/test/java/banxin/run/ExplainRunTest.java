package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.page.Printed;
import banxin.type.Anatomy;
import banxin.type.Anatomy.By;
import java.nio.file.Path;
import java.util.*;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExplainRunTest {
    private static ExplainRun run;

    @BeforeAll
    static void read() {
        var home = Path.of(System.getProperty("banxin.home"));
        run = new ExplainRun(home, (step, arguments) -> {});
        run.read(Path.of(System.getProperty("issue", home.resolve("templates/county/sample").toString())));
    }

    @Test
    void stats() {
        var stats = new TreeMap<String, Integer>();
        for (var story : run.stories()) {
            var lines = run.lines(story);
            for (var line : lines) {
                var anatomy = run.anatomy(story, lines, line);
                var key = anatomy.treatment() + " " + line.fragment().role();
                stats.merge(key, 1, Integer::sum);
                if (!anatomy.isKnown()) System.out.println(story + " " + line.number() + " " + line.fragment().role() + " " + line.text());
                if (anatomy.start() + anatomy.width() != line.line().width()) System.out.println("SUM " + story + line.number());
            }
        }
        stats.forEach((k, v) -> System.out.println(v + " " + k));
    }
}
