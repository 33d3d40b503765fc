package banxin.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.notice.Notice;
import banxin.notice.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text layer of a real page against the same page arranged by hand. */
class SeedTest {
    @TempDir
    private Path desk;

    private String seed = "";
    private final List<Notice> notices = new ArrayList<>();

    @BeforeEach
    void takeIn() throws IOException {
        seed = resource("seed.txt");
        var file = Files.writeString(desk.resolve("seed.txt"), seed);
        assertThat(new Incoming(Desk.THEME).take(List.of(file), desk.resolve("issue"), notices::add)).isTrue();
    }

    @Test
    void everyTrueParagraphIsThatOfTheHandArrangedPage() throws IOException {
        assertThat(story().paragraphs())
                .containsExactlyInAnyOrderElementsOf(ReadBack.of(resource("seed-arranged.md")).paragraphs());
    }

    @Test
    void headsStandWhereTheHandPutThem() throws IOException {
        assertThat(story().front()).isEqualTo(ReadBack.of(resource("seed-arranged.md")).front());
        assertThat(story().heads())
                .containsExactlyElementsOf(ReadBack.of(resource("seed-arranged.md")).heads())
                .hasSize(3);
    }

    @Test
    void noCharacterIsLostOrAddedAndTheBodyKeepsTheOrderOfTheFile() {
        assertThat(sorted(String.join("", story().paragraphs()))).isEqualTo(sorted(seed));
        var at = -1;
        for (var paragraph : story().body()) {
            var next = ink(seed).indexOf(ink(paragraph));
            assertThat(next).as(paragraph).isGreaterThan(at);
            at = next;
        }
    }

    @Test
    void columnsFollowTheMeasureOfTheCopy() throws IOException {
        assertThat(Files.readString(desk.resolve("issue/issue.yaml"))).containsPattern("(?m)^columns: 4 ");
        assertThat(notices).contains(Notice.note(
                "import-joined", Place.of(desk.resolve("seed.txt").toString()), 137, 26, "19, 13, 77"));
    }

    @Test
    void theEditorIsToldWhatIsLeftToArrange() throws IOException {
        assertThat(Files.readString(desk.resolve("issue/编排说明.md")))
                .contains("第 3 行起", "第 49 行起", "第 55 行起", "小标题 3 个", "跨栏排的 2 段");
        assertThat(notices).extracting(Notice::code).contains("import-arrange", "import-stand-ins");
    }

    private ReadBack story() {
        return ReadBack.of(desk.resolve("issue/stories/seed.md"));
    }

    private static String ink(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }

    private static String sorted(String text) {
        return ink(text).codePoints().sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(SeedTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
