package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SenseGroupsTest {
    static Stream<String> drawn() throws IOException {
        var file = Path.of(System.getProperty("banxin.home"), "src/test/cases/headlines.txt");
        return Files.readString(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void aHeadIsCutBetweenSenseGroups(String drawn) {
        var text = drawn.replaceAll("[/|]", "");
        int natural = HeadSetting.COMPOSITOR.set("", java.util.List.of(HeadSetting.head(text)),
                HeadSetting.THEME.types().with(banxin.type.Role.HEADLINE, HeadSetting.TYPE), 1 << 29).lines().getFirst().width();
        var two = HeadSetting.fit(text, natural * 66 / 100, 2);
        var three = HeadSetting.fit(text, natural * 44 / 100, 3);

    }
}
