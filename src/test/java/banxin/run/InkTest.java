package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Glyph;
import banxin.judges.Reading;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What extracts well can still print blank: here the pages are drawn, and every glyph must have left ink. */
class InkTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));

    @TempDir
    private Path folder;

    @Test
    void everyKindOfGlyphLeavesInkWhereItStands() throws IOException {
        var read = Reading.of(HOME.resolve("src/test/issues/mixed"), folder.resolve("out"), 0);
        assertThat(blank(read, 1, 150)).isEmpty();
        var kinds = read.glyphs.stream().filter(glyph -> !glyph.isBlank()).map(InkTest::kind).collect(Collectors.toSet());
        assertThat(kinds).contains(
                "BanxinSong-Regular han", "BanxinHei-Regular han", "BanxinKai-Regular han", "BanxinSong-Bold han",
                "BanxinSong-Regular digit", "BanxinSong-Regular mark", "BanxinSong-Regular latin");
        assertThat(kinds).anyMatch(kind -> kind.endsWith("supplementary"));
    }

    @Test
    void every8105CharacterIsPrintedInSongHeiAndKai() throws IOException {
        var table = table();
        assertThat(table).hasSize(8105);
        var read = Reading.of(issue(table), folder.resolve("out"), 0);
        assertThat(read.overset).isEmpty();
        for (var face : List.of("BanxinSong-Regular", "BanxinHei-Regular", "BanxinKai-Regular")) {
            var set = printed(read, face);
            set.addAll(printed(read, "BanxinRare-Regular"));
            assertThat(table).as(face).allMatch(set::contains);
        }
        assertThat(read.glyphs.stream().filter(glyph -> glyph.isHan() && glyph.ink().isEmpty()).toList()).isEmpty();
        for (int page = 1; page <= read.sidecar.pages().size(); page++) assertThat(blank(read, page, 60)).isEmpty();
    }

    private static Set<String> printed(Reading read, String face) {
        return read.glyphs.stream().filter(glyph -> glyph.font().equals(face)).map(Glyph::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> table() throws IOException {
        return Files.readString(HOME.resolve("fonts/build/tgscc-8105.txt")).lines()
                .filter(line -> !line.startsWith("#"))
                .flatMapToInt(String::codePoints)
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .toList();
    }

    private Path issue(List<String> table) throws IOException {
        var issue = folder.resolve("issue");
        Files.createDirectories(issue.resolve("stories"));
        Files.writeString(issue.resolve("issue.yaml"), """
                publication: {name: 字表, kind: newspaper, cn: CN 00-0000}
                date: 2026-11-23
                number: 1
                theme: county
                paper: 对开
                columns: 4
                pages: auto
                """);
        var body = new StringBuilder("---\nheadline: 通用规范汉字表\n---\n");
        for (int at = 0; at < table.size(); at += 500) {
            var part = String.join("", table.subList(at, Math.min(table.size(), at + 500)));
            body.append('\n').append(part).append("\n\n**").append(part).append("**\n\n> ").append(part).append('\n');
            if (at % 2500 == 2000 || at + 500 >= table.size()) {
                Files.writeString(issue.resolve("stories/table-" + at + ".md"), body);
                body = new StringBuilder("---\nheadline: 通用规范汉字表\n---\n");
            }
        }
        return issue;
    }

    private static String kind(Glyph glyph) {
        int character = glyph.codePoint();
        if (Character.isSupplementaryCodePoint(character)) return glyph.font() + " supplementary";
        if (glyph.isHan()) return glyph.font() + " han";
        if (Character.isDigit(character)) return glyph.font() + " digit";
        return glyph.font() + (Character.isLetter(character) ? " latin" : " mark");
    }

    /** Glyphs in whose box the drawn page is white. */
    private static List<Glyph> blank(Reading read, int page, int dpi) throws IOException {
        try (var document = Loader.loadPDF(read.pdf.toFile())) {
            var picture = new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
            var blank = new ArrayList<Glyph>();
            for (var glyph : read.glyphs)
                if (glyph.page() == page && !glyph.isBlank() && !hasInk(picture, glyph, dpi / 72.0)) blank.add(glyph);
            return blank;
        }
    }

    private static boolean hasInk(BufferedImage picture, Glyph glyph, double scale) {
        var ink = glyph.ink();
        int right = Math.min(picture.getWidth() - 1, (int) Math.ceil(ink.getMaxX() * scale));
        int bottom = Math.min(picture.getHeight() - 1, (int) Math.ceil(ink.getMaxY() * scale));
        for (int x = Math.max(0, (int) (ink.getMinX() * scale)); x <= right; x++)
            for (int y = Math.max(0, (int) (ink.getMinY() * scale)); y <= bottom; y++)
                if (picture.getRaster().getSample(x, y, 0) < 200) return true;
        return false;
    }
}
