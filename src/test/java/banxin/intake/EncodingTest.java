package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String TEXT = "---\nheadline: 县图书馆延长开放时间\n---\n本报讯　每天开放到晚上九点。\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "GB18030", "GBK"})
    void anotherEncodingIsNamed(String charset) {
        var desk = new Desk(folder).put("stories/a.md", TEXT.getBytes(Charset.forName(charset)));
        assertThat(desk.read().orElseThrow().stories()).isEmpty();
        assertThat(desk.findings()).containsExactly("fault stories/a.md other-encoding");
        assertThat(desk.notices.getFirst().arguments().getFirst())
                .startsWith(charset.contains("UTF") ? "UTF-16" : "GB18030");
    }

    @Test
    void aBrokenByteIsToldWithItsLine() {
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 5] = (byte) 0xFF;
        var desk = new Desk(folder).put("stories/a.md", bytes);
        desk.read();
        assertThat(desk.findings()).containsExactly("fault stories/a.md:4 broken-bytes");
    }

    @Test
    void aLoneSurrogateIsABrokenByte() {
        var utf8 = "# 题目\n文???".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 0, utf8, utf8.length - 3, 3);
        var desk = new Desk(folder).put("stories/a.md", utf8);
        desk.read();
        assertThat(desk.findings()).containsExactly("fault stories/a.md:2 broken-bytes");
    }

    @Test
    void aSheetInAnotherEncodingGivesNoIssue() {
        var desk = new Desk(folder).put("issue.yaml", Desk.SHEET.getBytes(Charset.forName("GBK")));
        assertThat(desk.read()).isEmpty();
        assertThat(desk.findings()).containsExactly("fault issue.yaml other-encoding");
    }

    @Test
    void aFileNameThatIsNoTextIsNamed() {
        var desk = new Desk(folder).put("stories/\uFFFD.md", TEXT);
        desk.read();
        assertThat(desk.findings()).containsExactly("fault stories/\uFFFD.md name-unreadable");
    }

    @Test
    void charactersBeyondTheFirstPlaneArriveWhole() {
        assertThat(new Desk(folder).story("# 𠮷\n\n𬱖😀\n").parts()).extracting("text").containsExactly("𠮷", "𬱖😀");
    }
}
