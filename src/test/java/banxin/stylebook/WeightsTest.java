package banxin.stylebook;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.notice.Notice;
import banxin.theme.Theme;
import banxin.theme.Weight;
import banxin.theme.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a theme says of the weights of make-up, and what its README says of them. */
class WeightsTest {
    private static final Path COUNTY = Path.of(System.getProperty("banxin.home"), "templates/county");

    @TempDir
    private Path folder;

    @Test
    void aThemeThatIsSilentIsAsUsual() throws IOException {
        assertThat(read("", new ArrayList<>()).weights()).isEqualTo(Weights.USUAL);
    }

    @Test
    void namesInEitherLanguageChangeWhatTheyName() throws IOException {
        var notices = new ArrayList<Notice>();
        var weights = read("轻重: {通缝: 120, broken-page: 0}", notices).weights();
        assertThat(notices).isEmpty();
        assertThat(weights).isEqualTo(Weights.USUAL.with(Weight.THROUGH_SEAM, 120).with(Weight.BROKEN_PAGE, 0));
    }

    @Test
    void aWeightOutOfItsRangeIsAFaultWithTheRange() throws IOException {
        var notices = new ArrayList<Notice>();
        var weights = read("weights: {碰题: -1, lines-a-point: 0}", notices).weights();
        assertThat(weights).isEqualTo(Weights.USUAL);
        assertThat(notices).extracting(Notice::code).containsExactly("not-a-number", "not-a-number");
        assertThat(notices).anySatisfy(told -> assertThat(told.arguments()).contains("碰题", "-1", "0", "500"));
    }

    @Test
    void aNameThatIsNoneIsTold() throws IOException {
        var notices = new ArrayList<Notice>();
        read("weights: {碰提: 1}", notices);
        assertThat(notices).hasSize(1);
        assertThat(notices.getFirst().arguments()).contains("碰题");
    }

    @ParameterizedTest
    @EnumSource
    void theReadmeNamesItWithItsValueAndItsRange(Weight weight) throws IOException {
        var row = "| `%s` | `%s` | %d | %d～%d | "
                .formatted(WeightTerms.name(weight), weight.key(), weight.usual(), weight.least(), weight.most());
        assertThat(Files.readString(COUNTY.resolve("README.md")).lines()).anyMatch(line -> line.startsWith(row));
    }

    private Theme read(String more, List<Notice> notices) throws IOException {
        Files.writeString(folder.resolve("theme.yaml"), Files.readString(COUNTY.resolve("theme.yaml")) + "\n" + more + "\n");
        return Stylebook.read(folder, Set.of("song", "song-bold", "hei", "hei-bold", "kai"), notices::add);
    }
}
