package banxin.plate;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.fonts.Fonts;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What make-ready prints goes nowhere and its failures are silent, so it is looked at here. */
class TrialSheetTest {
    @Test
    void theTrialSheetPrints() {
        var fonts = Fonts.in(Path.of(System.getProperty("banxin.home"), "fonts"));
        var out = new ByteArrayOutputStream();
        var label = new PlateMaker.Label("", "", "", List.of(), LocalDate.EPOCH);
        new PlateMaker(fonts).make(Stream.of(TrialSheet.of(fonts.faces())), label, Path.of(""), Path.of(""), out);
        assertThat(out.toByteArray()).startsWith('%', 'P', 'D', 'F').hasSizeGreaterThan(2_000);
    }
}
