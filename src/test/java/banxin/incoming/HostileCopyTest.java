package banxin.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.notice.Notice;
import banxin.notice.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileCopyTest {
    @TempDir
    private Path desk;

    private final List<Notice> notices = new ArrayList<>();

    @Test
    void whatIsNotTextIsRefusedByName() throws IOException {
        assertThat(refused("%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8))).isEqualTo("import-is-pdf");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("import-is-word");
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})).isEqualTo("import-is-picture");
        assertThat(refused("<!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8))).isEqualTo("import-is-web-page");
        assertThat(refused("a\n".repeat(600_000).getBytes(StandardCharsets.UTF_8))).isEqualTo("import-too-many-lines");
        assertThat(refused(new byte[0])).isEqualTo("import-empty");
        assertThat(refused(" \n\r\n　\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("import-empty");
        assertThat(refused(new byte[5000])).isEqualTo("import-not-text");
        var noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertThat(refused(noise)).isEqualTo("import-not-text");
        assertThat(refused(new byte[20_000_001])).isEqualTo("import-too-big");
    }

    @Test
    void aMissingFileAndAFolderAreFindingsAndTheOthersAreStillLookedAt() throws IOException {
        var pdf = Files.writeString(desk.resolve("a.pdf"), "%PDF-1.4");
        var good = Files.writeString(desk.resolve("good.txt"), "正文。");
        assertThat(take(desk.resolve("none.txt"), pdf, desk, good)).isFalse();
        assertThat(notices).filteredOn(Notice::isFault).extracting(Notice::code)
                .containsExactly("import-missing", "import-is-pdf", "import-unreadable");
        assertThat(desk.resolve("issue")).doesNotExist();
    }

    @Test
    void aBrokenByteInUtf8IsNamedWithItsLine() throws IOException {
        var bytes = "第一行完好的文字。\n第二行缺了一个字节。\n".getBytes(StandardCharsets.UTF_8);
        bytes["第一行完好的文字。\n第".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        assertThat(refused(bytes)).isEqualTo("import-bad-bytes");
        assertThat(notices.getLast().place().line()).isEqualTo(2);
        // A lone surrogate cannot be UTF-8; some programs write one all the same.
        assertThat(refused("中文中文中文中文中文中文"
                .getBytes(StandardCharsets.UTF_8), 0xED, 0xA0, 0x80)).isEqualTo("import-bad-bytes");
    }

    @Test
    void aFewControlCharactersGoAndAreCounted() throws IOException {
        var file = desk.resolve("a.txt");
        Files.writeString(file, "春天的\0田野\u0007里，人们在忙着播种，一年之计在于春，\u200B大家都很高兴，也都很努力。");
        assertThat(take(file)).isTrue();
        assertThat(notices).anySatisfy(notice -> {
            assertThat(notice.code()).isEqualTo("import-controls");
            assertThat(notice.arguments()).containsExactly("2");
        });
    }

    @Test
    void tenMegabytesOfOneLine() throws IOException {
        var line = "春眠不觉晓，处处闻啼鸟。".repeat(10_000_000 / 36);
        var file = Files.writeString(desk.resolve("long.txt"), line);
        soon(() -> assertThat(take(file)).isTrue());
        assertThat(ReadBack.of(desk.resolve("issue/stories/long.md")).body()).containsExactly(line);
    }

    @Test
    void twoHundredThousandShortLines() throws IOException {
        var file = Files.writeString(desk.resolve("short.txt"), "好\n".repeat(200_000));
        soon(() -> assertThat(take(file)).isTrue());
        var paragraphs = ReadBack.of(desk.resolve("issue/stories/short.md")).paragraphs();
        assertThat(String.join("", paragraphs)).hasSize(200_000);
    }

    @Test
    void endlessRunsOfOneCharacter() throws IOException {
        for (var run : List.of("春 ", "“", "。", "—", "1", "*", " 1", "[", "　春")) {
            var file = Files.writeString(desk.resolve("run.txt"), run.repeat(300_000));
            var issue = desk.resolve("issue" + run.codePointAt(0) + run.length());
            soon(() -> assertThat(new Incoming(Desk.THEME).take(List.of(file), issue, notices::add)).isTrue());
        }
    }

    @Test
    void aReadOnlyPlaceIsAFindingAndLeavesNothing() throws IOException {
        var file = Files.writeString(desk.resolve("a.txt"), "正文。");
        assertThat(new Incoming(Desk.THEME).take(List.of(file), file.resolve("below/a/file"), notices::add)).isFalse();
        assertThat(notices.getLast().code()).isEqualTo("import-cannot-write");
    }

    @Test
    void whatFailsHalfWayLeavesNothing() throws IOException {
        var folder = new Folder(desk.resolve("issue"));
        folder.put("issue.yaml", "whole");
        folder.put("stories/" + "n".repeat(300) + ".md", "No disk takes this name.");
        assertThat(folder.write(notices::add)).isFalse();
        assertThat(notices).extracting(Notice::code).containsExactly("import-cannot-write");
        assertThat(desk).isEmptyDirectory();
    }

    @Test
    void everyFindingHasItsSentenceInBothLanguages() throws IOException {
        whatIsNotTextIsRefusedByName();
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(notices).allSatisfy(notice -> assertThat(new Wording(language).line(notice)).isNotBlank());
        }
    }

    private String refused(byte[] bytes, int... more) throws IOException {
        var all = Arrays.copyOf(bytes, bytes.length + more.length);
        for (var i = 0; i < more.length; i++) all[bytes.length + i] = (byte) more[i];
        assertThat(take(Files.write(desk.resolve("a.txt"), all))).isFalse();
        assertThat(desk.resolve("issue")).doesNotExist();
        return notices.getLast().code();
    }

    private boolean take(Path... files) {
        return new Incoming(Desk.THEME).take(List.of(files), desk.resolve("issue"), notices::add);
    }

    private static void soon(Runnable work) {
        Assertions.assertTimeout(Duration.ofSeconds(5), work::run);
    }
}
