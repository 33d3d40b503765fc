package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.darkroom.PictureHead;
import banxin.issue.Image;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    @TempDir
    Path folder;

    static byte[] picture(String format) {
        try (var out = new ByteArrayOutputStream()) {
            var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
            for (var i = 0; i < 2400; i++) image.setRGB(i % 60, i / 60, i * 7919);
            assertThat(ImageIO.write(image, format, out)).isTrue();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Desk desk(String src) {
        return new Desk(folder).put("stories/a.md", """
                ---
                headline: 标题
                images:
                  - src: "%s"
                    caption: 图说
                ---
                正文。
                """.formatted(src));
    }

    private List<Image> read(Desk desk) {
        return desk.read().orElseThrow().stories().getFirst().pictures();
    }

    private void refused(byte[] bytes, String code) {
        var desk = desk("x.jpg").put("images/x.jpg", bytes);
        assertThat(read(desk)).isEmpty();
        assertThat(desk.findings()).containsExactly("fault stories/a.md:4 " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "tiff"})
    void theSizeIsReadWhateverTheEndingSays(String format) {
        var desk = desk("x.jpg").put("images/x.jpg", picture(format));
        var picture = read(desk).getFirst();
        assertThat(desk.findings()).isEmpty();
        assertThat(List.of(picture.width(), picture.height())).containsExactly(60, 40);
        assertThat(picture.file()).isEqualTo(folder.resolve("images/x.jpg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "tiff"})
    void aPictureCutOffAnywhereIsRefused(String format) {
        var whole = picture(format);
        for (var length = 0; length < whole.length; length += whole.length / 40) {
            var file = new Desk(folder).put("images/x", Arrays.copyOf(whole, length)).folder.resolve("images/x");
            assertThat(PictureHead.read(file).flaw()).as("%s of %s bytes", length, whole.length).isNotEmpty();
        }
        var file = new Desk(folder).put("images/x", Arrays.copyOf(whole, whole.length - 2)).folder.resolve("images/x");
        if (!format.equals("tiff")) assertThat(PictureHead.read(file).flaw()).isEqualTo("picture-truncated");
    }

    @Test
    void damagedPicturesAreToldApart() {
        refused(new byte[0], "picture-empty");
        refused("GIF89a...".getBytes(StandardCharsets.US_ASCII), "picture-format");
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII), "picture-svg");
        refused("<?xml version='1.0'?>\n<!-- by hand -->\n<svg/>".getBytes(StandardCharsets.UTF_8), "picture-svg");
        refused("RIFF....WEBP".getBytes(StandardCharsets.US_ASCII), "picture-format");
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0, 0}, "picture-unreadable");
        refused(Arrays.copyOf(picture("png"), 500), "picture-truncated");
        refused(Arrays.copyOf(picture("jpeg"), 700), "picture-truncated");
    }

    @Test
    void absurdSizesAreRefused() {
        var png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 30_001);
        refused(png, "picture-huge");
        ByteBuffer.wrap(png).putInt(16, 20_000).putInt(20, 20_000);
        refused(png, "picture-huge");
        ByteBuffer.wrap(png).putInt(16, -1);
        refused(png, "picture-unreadable");
    }

    @Test
    void bytesBehindTheEndOfAJpegDoNotMatter() {
        var jpeg = picture("jpeg");
        var padded = Arrays.copyOf(jpeg, jpeg.length + 1000);
        padded[jpeg.length + 999] = 7;
        var desk = desk("x.jpg").put("images/x.jpg", padded);
        assertThat(read(desk)).hasSize(1);
        assertThat(desk.findings()).isEmpty();
    }

    @Test
    void aJpegInCmykHasItsSize() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var bytes = new ByteArrayOutputStream();
                var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var raster = Raster.createInterleavedRaster(0, 50, 30, 4, null);
            writer.write(null, new IIOImage(raster, null, null), null);
            out.flush();
            var picture = read(desk("x.jpg").put("images/x.jpg", bytes.toByteArray())).getFirst();
            assertThat(List.of(picture.width(), picture.height())).containsExactly(50, 30);
        } finally {
            writer.dispose();
        }
    }

    @Test
    void aPictureTurnedByItsCameraHasTheShapeItWillBePrintedIn() {
        var jpeg = picture("jpeg");
        var exif = ByteBuffer.allocate(36)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42})
                .putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0);
        var turned = ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2);
        var desk = desk("x.jpg").put("images/x.jpg", turned.array());
        var picture = read(desk).getFirst();
        assertThat(List.of(picture.width(), picture.height())).containsExactly(40, 60);
        assertThat(desk.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"x.png", "images/x.png", "./images/x.png", "images\\\\x.png"})
    void theFolderMayBeNamedOrNot(String src) {
        var desk = desk(src).put("images/x.png", picture("png"));
        assertThat(read(desk)).hasSize(1);
        assertThat(desk.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "../x.png", "images/../../x.png", "/etc/passwd", "..\\\\x.png", "C:\\\\x.png", "file:///etc/passwd",
        "file:x.png", "http://example.com/x.png", "https://example.com/x.png", "data:image/png;base64,AAAA",
        "\\\\\\\\host\\\\x.png", ".."
    })
    void nothingOutsideTheFolderIsTouched(String src) {
        var desk = desk(src).put("images/x.png", picture("png"));
        assertThat(read(desk)).isEmpty();
        assertThat(desk.findings()).containsExactly("fault stories/a.md:4 picture-outside");
    }

    @Test
    void aLinkThatLeadsOutsideIsRefused(@TempDir Path elsewhere) throws IOException {
        var outside = Files.write(elsewhere.resolve("x.png"), picture("png"));
        Files.createDirectories(folder.resolve("images"));
        Files.createSymbolicLink(folder.resolve("images/x.png"), outside);
        var desk = desk("x.png");
        assertThat(read(desk)).isEmpty();
        assertThat(desk.findings()).containsExactly("fault stories/a.md:4 picture-outside");
    }

    @Test
    void aMisspeltNameGetsASuggestion() {
        var desk = desk("shool.png").put("images/school.png", picture("png"));
        assertThat(read(desk)).isEmpty();
        assertThat(desk.findings()).containsExactly("fault stories/a.md:4 misspelt-picture");
        assertThat(desk.notices.getFirst().arguments()).containsExactly("shool.png", "images/school.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "images", "images/", "a\\0b.png", "x/y/z.png", "."})
    void aNameThatIsNoFileIsAFindingAndNoMore(String src) {
        var desk = desk(src).put("images/x.png", picture("png"));
        assertThat(read(desk)).isEmpty();
        assertThat(desk.findings()).hasSize(1).first().asString().startsWith("fault stories/a.md:4 ");
    }

    @Test
    void everythingSaidOfAPictureArrives() {
        var desk = new Desk(folder).put("images/x.png", picture("png"));
        var story = desk.story("""
                ---
                标题: 标题
                图:
                  - 文件: x.png
                    图说: 图说
                    摄影: 甲
                    栏宽: 2
                    替代文字: 操场
                ---
                正文。

                ![*操*场](images/x.png "图说“二”")
                """);
        assertThat(desk.findings()).isEmpty();
        var file = folder.resolve("images/x.png");
        assertThat(story.pictures()).containsExactly(
                new Image("x.png", file, 60, 40, "图说", "甲", "操场", 2, 4),
                new Image("images/x.png", file, 60, 40, "图说“二”", "", "操场", 0, 12));
        assertThat(story.parts()).extracting("text").containsExactly("标题", "正文。");
    }

    @Test
    void aPictureIsNoWiderThanThePage() {
        var desk = new Desk(folder).put("images/x.png", picture("png"));
        desk.story("---\nheadline: 题\nimages: [{src: x.png, caption: 图, columns: 6}]\n---\n文\n");
        assertThat(desk.findings()).containsExactly("fault stories/a.md:3 not-a-number");
    }

    @Test
    void aPictureWithoutCaptionIsANote() {
        var desk = new Desk(folder).put("images/x.png", picture("png"));
        assertThat(desk.story("---\nheadline: 题\nimages: x.png\n---\n").pictures()).hasSize(1);
        assertThat(desk.findings()).containsExactly("note stories/a.md:3 picture-no-caption");
    }
}
