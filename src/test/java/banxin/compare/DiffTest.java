package banxin.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banxin.judges.Handmade;
import banxin.notice.Halt;
import banxin.notice.Wording;
import banxin.page.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffTest {
    private static final List<String> ROAD = List.of("road", "县里今年三月修路", "二十公里全部通车", "群众出门方便");
    private static final List<String> FISH = List.of("fish", "水库放鱼苗", "冬天开闸");

    @TempDir
    private Path folder;

    private String between(List<Page> old, List<Page> fresh) {
        return compared(old, fresh).text(new Wording(Locale.ROOT));
    }

    private Comparison compared(List<Page> old, List<Page> fresh) {
        return Comparison.of(
                Handmade.build(folder.resolve("old"), old.toArray(Page[]::new)),
                Handmade.build(folder.resolve("new"), fresh.toArray(Page[]::new)));
    }

    private static List<Page> one(List<String>... stories) {
        return List.of(Handmade.page(1, List.of(stories)));
    }

    @Test
    void aBuildIsTheSameAsItself() {
        assertThat(compared(one(ROAD, FISH), one(ROAD, FISH)).same()).isTrue();
        assertThat(between(one(ROAD, FISH), one(ROAD, FISH))).isEqualTo("没有不同：1 版，5 行。\n");
    }

    @Test
    void oneWordIsToldWithPageStoryAndLineAndNothingElse() {
        assertThat(between(one(ROAD, FISH), one(List.of("road", "县里今年三月修路", "三十公里全部通车", "群众出门方便"), FISH)))
                .isEqualTo("""
                        第 1 版　要闻
                          road 第 2 行（正文）改：[二]十公里全部通车 → [三]十公里全部通车
                        共 1 版有变化：改 1 行，加 0 行，删 0 行，移 0 行，字距 0 行，图 0 处。
                        """);
    }

    @Test
    void whatFollowsALineThatWasAddedHasMoved() {
        assertThat(between(one(ROAD, FISH), one(List.of("road", "县里今年三月修路", "新加的一行", "二十公里全部通车", "群众出门方便"), FISH)))
                .isEqualTo("""
                        第 1 版　要闻
                          road 第 2 行（正文）加：新加的一行
                          road 第 3–4 行移：下 1 行（5.3 mm）
                          fish 第 1–2 行移：下 1 行（5.3 mm）
                        共 1 版有变化：改 0 行，加 1 行，删 0 行，移 4 行，字距 0 行，图 0 处。
                        """);
    }

    @Test
    void aStoryThatWasTakenOutIsOneEntryAndItsNeighbourMovesUp() {
        assertThat(between(one(ROAD, FISH), one(FISH)))
                .contains("  road 撤下，3 行：县里今年三月修路\n")
                .contains("  fish 第 1–2 行移：上 4 行")
                .endsWith("改 0 行，加 0 行，删 3 行，移 2 行，字距 0 行，图 0 处。\n");
        assertThat(between(one(FISH), one(ROAD, FISH))).contains("  road 新上，3 行：县里今年三月修路\n");
    }

    @Test
    void aStoryThatWentToAnotherPageIsNeitherGoneNorNew() {
        var both = List.of(Handmade.page(1, List.of(ROAD, FISH)), Handmade.page(2, List.of(List.of("other", "另一篇"))));
        var apart = List.of(Handmade.page(1, List.of(ROAD)), Handmade.page(2, List.of(List.of("other", "另一篇"), FISH)));
        assertThat(between(both, apart)).isEqualTo("""
                第 2 版　要闻
                  fish 第 1–2 行移：第 1 版 → 第 2 版
                共 2 版有变化：改 0 行，加 0 行，删 0 行，移 2 行，字距 0 行，图 0 处。
                """);
    }

    @Test
    void pagesThatCameAndWentAreTold() {
        var two = List.of(Handmade.page(1, List.of(ROAD)), Handmade.page(2, List.of(FISH)));
        assertThat(between(two, List.of(two.getFirst()))).contains("撤下的版", "fish 撤下，2 行");
        assertThat(between(List.of(two.getFirst()), two)).contains("新添的版", "fish 新上，2 行");
    }

    @Test
    void englishReadersAreToldInEnglish() {
        assertThat(compared(one(ROAD), one(List.of("road", "县里今年五月修路", "二十公里全部通车", "群众出门方便")))
                        .text(new Wording(Locale.ENGLISH)))
                .contains("Page 1", "road line 1 (body) changed: 县里今年[三]月修路 → 县里今年[五]月修路");
    }

    @Test
    void programsGetTheSame() {
        var out = new ByteArrayOutputStream();
        compared(one(ROAD), one(List.of("road", "县里今年五月修路", "二十公里全部通车", "群众出门方便")))
                .json(new Wording(Locale.ROOT), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {"same":false,"changes":[
                {"page":1,"thing":"line","kind":"changed","story":"road",\
                "old":[{"page":1,"line":1,"role":"body","text":"县里今年三月修路","box":[20.0,62.2,80.0,10.0]}],\
                "new":[{"page":1,"line":1,"role":"body","text":"县里今年五月修路","box":[20.0,62.2,80.0,10.0]}]}],\
                "sum":{"pages":1,"changed":1,"added":0,"removed":0,"moved":0,"respaced":0,"pictures":0},\
                "notices":[{"severity":"warning","code":"diff-no-press","file":"%s","line":0,"message":"%s","arguments":[]},\
                {"severity":"warning","code":"diff-no-press","file":"%s","line":0,"message":"%s","arguments":[]}]}
                """.formatted(folder.resolve("old"), noPress(), folder.resolve("new"), noPress()));
    }

    private static String noPress() {
        return new Wording(Locale.ROOT).sentence("diff-no-press");
    }

    @Test
    void onlyPagesThatChangedAreDrawnAndTheLineIsMarkedWhereItStands() throws IOException {
        var old = List.of(Handmade.page(1, List.of(ROAD)), Handmade.page(2, List.of(FISH)));
        var fresh = List.of(Handmade.page(1, List.of(ROAD)), Handmade.page(2, List.of(List.of("fish", "水库放虾苗", "冬天开闸"))));
        var drawn = compared(old, fresh).pictures(Files.createDirectories(folder.resolve("drawn")), 72);
        assertThat(drawn).extracting(file -> file.getFileName().toString()).containsExactly("page-2.png");
        var picture = ImageIO.read(drawn.getFirst().toFile());
        assertThat(picture.getWidth()).isEqualTo(600);
        assertThat(picture.getRGB(40, 67) & 0xFF).as("blue in the changed line").isGreaterThan(picture.getRGB(40, 67) >> 16 & 0xFF);
        assertThat(picture.getRGB(40, 82)).as("the line below").isEqualTo(0xFFFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "[]", "null", "1", "\"pages\"", "{}", "{\"pages\":{}}", "{\"pages\":[1]}", "{\"pages\":[{}]}",
        "{\"pages\":[{\"folio\":1e99,\"stories\":[]}]}", "{\"pages\":[{\"folio\":NaN}]}", "\u0000\u0001\u0002",
        "{\"pages\":[{\"folio\":1,\"section\":\"\",\"width\":-5,\"height\":1,\"grid\":{\"pitch\":1},\"stories\":[],\"furniture\":[],\"foot\":[]}]}",
        "{\"pages\":[{\"folio\":1,\"section\":null,\"stories\":[]}]}",
        "{\"pages\":[{\"folio\":1,\"stories\":[{\"slug\":\"a\",\"frames\":[{\"kind\":\"picture\",\"box\":[1,2],\"src\":\"a\"}]}]}]}"
    })
    void aBrokenPagesJsonIsAFinding(String content) throws IOException {
        var sound = Handmade.build(folder.resolve("old"), Handmade.page(1, List.of(ROAD)));
        var broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("pages.json"), content);
        for (var order : List.of(List.of(sound, broken), List.of(broken, sound)))
            assertThat(told(order.getFirst(), order.getLast())).contains("pages.json").contains("banxin build");
    }

    @Test
    void aPagesJsonCutAnywhereIsAFinding() throws IOException {
        var sound = Handmade.build(folder.resolve("old"), Handmade.page(1, List.of(ROAD)));
        var bytes = Files.readAllBytes(sound.resolve("pages.json"));
        var cut = Files.createDirectories(folder.resolve("cut"));
        for (int length = 0; length < bytes.length - 2; length += 7) {
            Files.write(cut.resolve("pages.json"), java.util.Arrays.copyOf(bytes, length));
            assertThat(told(sound, cut)).contains("pages.json");
        }
    }

    @Test
    void deepNestingAndEndlessStoriesAreFindings() throws IOException {
        var sound = Handmade.build(folder.resolve("old"), Handmade.page(1, List.of(ROAD)));
        var hostile = Files.createDirectories(folder.resolve("hostile"));
        Files.writeString(hostile.resolve("pages.json"), "{\"pages\":" + "[".repeat(100_000));
        assertThat(told(sound, hostile)).contains("pages.json");
        assertThat(told(sound, Handmade.build(folder.resolve("endless"), endless("x", 20_001)))).contains("endless", "20000");
    }

    @Test
    @Timeout(20)
    void longStoriesWithNothingInCommonAreCompared() {
        assertThat(compared(List.of(endless("x", 5_000)), List.of(endless("y", 5_000))).text(new Wording(Locale.ROOT)))
                .endsWith("改 5000 行，加 0 行，删 0 行，移 0 行，字距 0 行，图 0 处。\n");
    }

    /** The lines of one story lie on one another. */
    private static Page endless(String mark, int lines) {
        return Handmade.page(1, 1, IntStream.range(0, lines / 100 + 1)
                .mapToObj(part -> Handmade.article("endless", IntStream.range(part * 100, Math.min(lines, part * 100 + 100))
                        .mapToObj(line -> mark + line)
                        .toList(), 0))
                .toList());
    }

    @Test
    void ordersToTheTerminalAreNotPassedOn() throws IOException {
        var old = Handmade.build(folder.resolve("old"), Handmade.page(1, List.of(ROAD)));
        var fresh = Handmade.build(folder.resolve("new"), Handmade.page(1, List.of(List.of("road", "X"))));
        var file = fresh.resolve("pages.json");
        Files.writeString(file, Files.readString(file).replace("\"X\"", "\"\\u001b[2J\"").replace("\"要闻\"", "\"\\u0007\""));
        assertThat(Comparison.of(old, fresh).text(new Wording(Locale.ROOT))).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void aPressPdfThatIsNoneIsAWarningAndTheLinesAreComparedAllTheSame() throws IOException {
        var old = Handmade.build(folder.resolve("old"), Handmade.page(1, List.of(ROAD)));
        var fresh = Handmade.build(folder.resolve("new"), Handmade.page(1, List.of(FISH)));
        Files.writeString(old.resolve("press.pdf"), "%PDF-1.4 nothing");
        Files.writeString(fresh.resolve("press.pdf"), "");
        var comparison = Comparison.of(old, fresh);
        assertThat(comparison.same()).isFalse();
        assertThat(comparison.notices()).extracting(notice -> notice.code())
                .containsExactly("diff-press-unreadable", "diff-press-unreadable");
        assertThat(comparison.pictures(Files.createDirectories(folder.resolve("drawn")), 50)).hasSize(1);
    }

    @Test
    void whatIsNoBuildIsToldWithItsCure() throws IOException {
        var sound = Handmade.build(folder.resolve("old"), Handmade.page(1, List.of(ROAD)));
        var issue = Files.createDirectories(folder.resolve("issue"));
        assertThat(told(sound, issue)).contains("没有 pages.json").contains("banxin build");
        Files.writeString(issue.resolve("issue.yaml"), "");
        assertThat(told(sound, issue)).contains("还没有排过").contains("banxin build " + issue);
        assertThat(told(folder.resolve("none"), sound)).contains("没有 " + folder.resolve("none"));
        Files.createDirectories(issue.resolve("out/pages.json"));
        assertThat(told(sound, issue)).contains("还没有排过");
    }

    @Test
    void anIssueFolderAndAFileOfTheBuildMeanTheBuild() {
        var build = Handmade.build(folder.resolve("issue/out"), Handmade.page(1, List.of(ROAD)));
        for (var named : List.of(folder.resolve("issue"), build, build.resolve("pages.json")))
            assertThat(Comparison.of(named, build).same()).isTrue();
    }

    private static String told(Path old, Path fresh) {
        var halt = catchThrowableOfType(Halt.class, () -> Comparison.of(old, fresh));
        assertThat(halt).as("%s and %s", old, fresh).isNotNull();
        return new Wording(Locale.ROOT).line(halt.notice());
    }

    @Property(seed = "20261123", tries = 200)
    void bracketsAddNothingAndTakeNothingAway(
            @ForAll @CharRange(from = '一', to = '五') @StringLength(max = 20) String old,
            @ForAll @CharRange(from = '一', to = '五') @StringLength(max = 20) String fresh) {
        var marked = DiffText.marked(old, fresh);
        assertThat(marked.getFirst().replaceAll("[\\[\\]]", "")).isEqualTo(old);
        assertThat(marked.getLast().replaceAll("[\\[\\]]", "")).isEqualTo(fresh);
        assertThat(marked.getFirst().replaceAll("\\[[^]]*]", "")).isEqualTo(marked.getLast().replaceAll("\\[[^]]*]", ""));
    }

    @Property(seed = "20261123", tries = 200)
    void anAlignmentCoversBothListsAndItsSameStretchesAreTheSame(
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> old, @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> fresh) {
        int i = 0;
        int j = 0;
        for (var stretch : Alignment.of(old, fresh)) {
            assertThat(List.of(stretch.oldFrom(), stretch.newFrom())).isEqualTo(List.of(i, j));
            i = stretch.oldTo();
            j = stretch.newTo();
            if (stretch.same())
                assertThat(old.subList(stretch.oldFrom(), i)).isEqualTo(fresh.subList(stretch.newFrom(), j)).isNotEmpty();
        }
        assertThat(List.of(i, j)).isEqualTo(List.of(old.size(), fresh.size()));
    }
}
