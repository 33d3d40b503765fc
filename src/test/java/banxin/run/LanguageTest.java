package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Shop;
import banxin.notice.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language of a call is that of its messages; no PDF has a word of it. */
class LanguageTest {
    @TempDir
    private Path folder;

    @Test
    void thePdfsAreTheSameWhateverLanguageIsAsked() throws IOException {
        var chinese = build("chinese", Locale.ROOT);
        var english = build("english", Locale.ENGLISH);
        for (var pdf : new String[] {"press.pdf", "archive.pdf", "proof/sign-off.pdf"})
            assertThat(Files.mismatch(chinese.resolve(pdf), english.resolve(pdf))).as(pdf).isEqualTo(-1);
        assertThat(Files.mismatch(chinese.resolve("report.json"), english.resolve("report.json"))).isNotNegative();
    }

    private Path build(String name, Locale language) {
        var target = folder.resolve(name);
        var outcome = Shop.press().print(
                Shop.HOME.resolve("templates/county/sample"), new Order(target, 20, false), new Wording(language));
        assertThat(outcome.end()).isEqualTo(Outcome.Ended.DONE);
        return target;
    }
}
