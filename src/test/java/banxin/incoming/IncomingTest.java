package banxin.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.notice.Notice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class IncomingTest {
    @TempDir
    private Path desk;

    private final List<Notice> notices = new ArrayList<>();
    private int taken;

    @Test
    void hardLineEndsAreJoinedIntoTrueParagraphs() {
        assertThat(bodyOf("""
                县委副书记、政府县长张
                鹏耀采用明察暗访的方式，深
                入乡镇、各单位检查督导，要求
                把疫情防控作为头等大事，以
                战斗状态投入疫情防控工作。
                第一时间成立县新冠肺炎
                疫情防控指挥部，统一领导、指
                挥全县疫情防控工作；
                第一时间呼吁社会各界、全
                体市民佩戴口罩，并从外地紧急
                调用医用口罩，保证当前所需。
                """))
                .containsExactly(
                        "县委副书记、政府县长张鹏耀采用明察暗访的方式，深入乡镇、各单位检查督导，要求把疫情防控作为头等大事，以战斗状态投入疫情防控工作。",
                        "第一时间成立县新冠肺炎疫情防控指挥部，统一领导、指挥全县疫情防控工作；",
                        "第一时间呼吁社会各界、全体市民佩戴口罩，并从外地紧急调用医用口罩，保证当前所需。");
    }

    @Test
    void aParagraphGoesOnWhereTheColumnGetsWider() {
        assertThat(bodyOf("""
                第一时间呼吁社会各界、全
                体市民佩戴口罩，并从外地紧急
                调用医用口罩，保证当前所需；
                呼吁市民不组织、不参与公众聚
                集活动，减少外出，各公共场所严格加强管理，
                强化消杀防疫措施，坚决防止交叉感染。
                第一时间全县所有文化活动一律暂停举
                办，公共聚集场所一律暂停对外开放，各类游
                艺场所一律暂停营业，各旅行社一律不再组
                团，所有长途客运班车全部停运。
                """))
                .hasSize(2)
                .first().asString().contains("公众聚集活动");
    }

    @Test
    void aSpreadLineIsClosedUp() {
        assertThat(Blanks.tidy("县 委 常 委 会 召 开 紧 急 会")).isEqualTo("县委常委会召开紧急会");
        assertThat(Blanks.tidy("召 开 紧 急 会 议 ， 第一时间 传达")).isEqualTo("召开紧急会议， 第一时间 传达");
        assertThat(Blanks.tidy("□ 王 芳")).isEqualTo("□ 王 芳");
    }

    @Test
    void blanksBesideDigitsGoAndBlanksBetweenLatinWordsStay() {
        assertThat(Blanks.tidy("全县 200 余名")).isEqualTo("全县200余名");
        assertThat(Blanks.tidy("带领 12万石楼人民")).isEqualTo("带领12万石楼人民");
        assertThat(Blanks.tidy("疫苗使用率 98.49% 以上")).isEqualTo("疫苗使用率98.49%以上");
        assertThat(Blanks.tidy("　　唱 We Are  the World 一首")).isEqualTo("唱We Are the World一首");
    }

    @Test
    void latinWordsAtALineEndKeepTheirBlank() {
        assertThat(bodyOf("""
                晚会上大家合唱英文歌曲We are
                the world以后，又一起朗诵了
                本地诗人写的几首新诗，掌声一
                直响到散场的时候才停。
                """)).containsExactly("晚会上大家合唱英文歌曲We are the world以后，又一起朗诵了本地诗人写的几首新诗，掌声一直响到散场的时候才停。");
    }

    @Test
    void headsBylineAndDashedDeckAreRecognised() {
        var story = take("""
                旗帜领航，党员冲锋，筑牢“红色盾牌”
                ——石楼县抗击新冠肺炎疫情综述
                □ 李晶晶
                坚持人民至上 守护百姓健康
                县委副书记、政府县长张
                鹏耀采用明察暗访的方式，深
                入乡镇、各单位检查督导，要求
                把疫情防控作为头等大事，以
                战斗状态投入疫情防控工作。
                """);
        assertThat(story.front())
                .containsEntry("headline", "旗帜领航，党员冲锋，筑牢“红色盾牌”")
                .containsEntry("deck", "——石楼县抗击新冠肺炎疫情综述")
                .containsEntry("byline", "□ 李晶晶")
                .containsEntry("genre", "通讯");
        assertThat(story.heads()).containsExactly("坚持人民至上　守护百姓健康");
        assertThat(story.body()).hasSize(2);
    }

    @Test
    void aReportersLineIsAByline() {
        var story = take("我县召开春耕生产会议\n本报记者 王小明\n会议要求，各乡镇要抓住农时，做好春耕备耕的各项准备。\n");
        assertThat(story.front())
                .containsEntry("headline", "我县召开春耕生产会议")
                .containsEntry("byline", "本报记者 王小明");
    }

    @Test
    void aListOpenedByDashesIsNotADeck() {
        assertThat(take("""
                会议提出了三点要求。
                ——认识要到位。
                ——措施要到位。
                """).front()).doesNotContainKey("deck");
    }

    @Test
    void typedIndentsOpenParagraphs() {
        assertThat(bodyOf("""
                　　春天来了，田里的人多了起来。
                　　水渠修好了，水也来了。大家都说这是好事。
                """)).containsExactly("春天来了，田里的人多了起来。", "水渠修好了，水也来了。大家都说这是好事。");
    }

    @Test
    void marksOfMarkdownAndYamlInCopyAreOnlyText() {
        var copy = List.of(
                "1. 不是列表，*也不是*强调，_更不是_，`代码`不是。", "- 不是列表。", "# 不是标题。", "> 不是引文。", "+ 也不是。",
                "[链接](http://a.b) ![图](x) <script>alert(1)</script> &amp; &#20013; \\ 。",
                "--- 。", "===。", "~~~。", "|a|b|。",
                "${7*7} [[${1}]] th:text=\"x\"。", "12) 也不是。", "<!-- 注 -->。");
        assertThat(bodyOf(String.join("\n\n", copy))).containsExactlyElementsOf(copy);
        var story = take("key: \"value\" #1\n——a: b 'c' \\d\n□ null\n正文在这里，就这一段。\n");
        assertThat(story.front())
                .containsEntry("headline", "key: \"value\" #1")
                .containsEntry("deck", "——a: b 'c' \\d")
                .containsEntry("byline", "□ null");
    }

    @Test
    void severalFilesAreOneStoryEach() throws IOException {
        var one = write("甲.txt", "甲的正文，就这一段。".getBytes(StandardCharsets.UTF_8));
        var two = write("folder/甲.txt", "乙的正文，就这一段。".getBytes(StandardCharsets.UTF_8));
        assertThat(new Incoming(Desk.THEME).take(List.of(one, two), desk.resolve("out"), notices::add)).isTrue();
        assertThat(ReadBack.of(desk.resolve("out/stories/甲.md")).body()).containsExactly("甲的正文，就这一段。");
        assertThat(ReadBack.of(desk.resolve("out/stories/甲-2.md")).body()).containsExactly("乙的正文，就这一段。");
        assertThat(yaml(desk.resolve("out/issue.yaml")).toString()).contains("stories=[甲, 甲-2]");
    }

    @Test
    void bomCrLfAndOtherEncodingsReadTheSame() {
        var copy = "会议要求，各乡镇要抓住农时。\r\n";
        for (var bytes : List.of(
                ("\uFEFF" + copy).getBytes(StandardCharsets.UTF_8), copy.getBytes(StandardCharsets.UTF_16),
                copy.getBytes(Charset.forName("GB18030")))) {
            assertThat(take(bytes).body()).containsExactly("会议要求，各乡镇要抓住农时。");
        }
        assertThat(notices).filteredOn(notice -> notice.code().equals("import-encoding"))
                .extracting(notice -> notice.arguments().getFirst()).containsExactly("UTF-16", "GB18030");
    }

    @Test
    void theIssueIsValidAndTakesADateFromTheCopy() throws IOException {
        take("2026年13月1日不是日期，2026年11月23日才是。");
        assertThat(yaml(desk.resolve("out1/issue.yaml")))
                .containsEntry("date", "2026-11-23")
                .containsEntry("theme", "county")
                .containsEntry("paper", "四开")
                .containsKeys("publication", "number", "columns", "pages");
    }

    @Test
    void theIssueTakesItsPaperFromTheTheme() throws IOException {
        var copy = write("稿.txt", "正文，就这一段。".getBytes(StandardCharsets.UTF_8));
        var tabloid = Desk.theme("src/test/themes/tabloid");
        assertThat(new Incoming(tabloid).take(List.of(copy), desk.resolve("out"), notices::add)).isTrue();
        assertThat(Files.readString(desk.resolve("out/issue.yaml"))).containsPattern("(?m)^paper: 小报 +# 小报 Flyer$");
        assertThat(yaml(desk.resolve("out/issue.yaml"))).containsEntry("theme", "tabloid");
    }

    @Test
    void aFolderThatHoldsSomethingIsNeverTouched() throws IOException {
        var copy = write("a.txt", "正文。".getBytes(StandardCharsets.UTF_8));
        var taken = Files.createDirectory(desk.resolve("taken"));
        Files.writeString(taken.resolve("mine"), "x");
        assertThat(new Incoming(Desk.THEME).take(List.of(copy), taken, notices::add)).isFalse();
        assertThat(codes())
                .containsExactly("import-folder-taken", "import-joined", "import-arrange", "import-no-headline");
        assertThat(taken).isDirectoryContaining("glob:**mine");
        var empty = Files.createDirectory(desk.resolve("empty"));
        assertThat(new Incoming(Desk.THEME).take(List.of(copy), empty, notices::add)).isTrue();
        try (var entries = Files.list(desk)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.txt", "taken", "empty");
        }
    }

    private List<String> codes() {
        return notices.stream().map(Notice::code).toList();
    }

    private List<String> bodyOf(String copy) {
        return take(copy).body();
    }

    private ReadBack take(String copy) {
        return take(copy.getBytes(StandardCharsets.UTF_8));
    }

    private ReadBack take(byte[] copy) {
        try {
            var out = desk.resolve("out" + ++taken);
            assertThat(new Incoming(Desk.THEME).take(List.of(write("story.txt", copy)), out, notices::add)).isTrue();
            return ReadBack.of(out.resolve("stories/story.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        var file = desk.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static Map<String, Object> yaml(Path file) throws IOException {
        var map = new LinkedHashMap<String, Object>();
        var loaded = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        ((Map<?, ?>) loaded).forEach((key, value) -> map.put((String) key, value));
        return map;
    }
}
