package banxin.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** A small sound issue folder, to be spoilt. */
record Issue(Path folder) {
    static final String SHEET = """
            publication:
              name: 试报
              kind: newspaper
              cn: CN 00-0000
            date: 2026-11-23
            number: 1
            theme: county
            paper: A4
            columns: 3
            pages:
              - section: 要闻
                stories: [lead]
            """;
    static final String STORY = """
            ---
            headline: 秋粮归仓
            byline: 本报记者 方砚
            images:
              - src: a.png
                caption: 晒场
            ---

            今年全县秋粮增产，农户说：“收成好。”一百二十户已经卖完，余粮入库。
            """;

    static Issue in(Path folder) {
        var issue = new Issue(folder);
        issue.write("issue.yaml", SHEET);
        issue.write("stories/lead.md", STORY);
        issue.write("images/.keep", "");
        try {
            var picture = new BufferedImage(80, 60, BufferedImage.TYPE_BYTE_GRAY);
            for (int x = 0; x < 80; x++) for (int y = 0; y < 60; y++) picture.getRaster().setSample(x, y, 0, x * y % 251);
            ImageIO.write(picture, "png", folder.resolve("images/a.png").toFile());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return issue;
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    void delete(String name) throws IOException {
        Files.delete(folder.resolve(name));
    }

    /** Every file, folder and link with its content. */
    static Map<String, Integer> content(Path folder) throws IOException {
        var content = new TreeMap<String, Integer>();
        if (!Files.isDirectory(folder)) return content;
        try (var paths = Files.walk(folder)) {
            for (var path : paths.toList())
                content.put(
                        folder.relativize(path).toString(),
                        Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? Arrays.hashCode(Files.readAllBytes(path)) : -1);
        }
        return content;
    }
}
