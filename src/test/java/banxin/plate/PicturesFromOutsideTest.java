package banxin.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.darkroom.PictureHead;
import banxin.darkroom.Sample;
import banxin.geom.Mp;
import banxin.geom.Rect;
import banxin.inks.Inks;
import banxin.judges.Blank;
import banxin.judges.Tool;
import banxin.notice.Notice;
import banxin.page.Credits;
import banxin.page.Frame;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.page.Sheet;
import banxin.type.Source;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures in the finished file, as Ghostscript separates them and as poppler lists them. */
class PicturesFromOutsideTest {
    private static final int SIDE = Mp.pt(72);
    private static final int[] BROWN = {40, 120, 200, 60};
    private static final int[] PAPER = {0, 0, 0, 0};
    private static final String[] PLATES = {"Cyan", "Magenta", "Yellow", "Black"};

    @TempDir
    Path folder;

    private Plate plate;

    @BeforeEach
    void desk() throws IOException {
        var issue = Files.createDirectory(folder.resolve("issue"));
        plate = Plate.in(issue, Files.createDirectory(folder.resolve("theme")));
    }

    /** An inch square each, side by side along the top. */
    private Sheet sheet(byte[]... files) throws IOException {
        var frames = new ArrayList<Frame>();
        for (int i = 0; i < files.length; i++) {
            var file = Files.write(plate.issue().resolve("picture-" + i), files[i]);
            var head = PictureHead.read(file);
            frames.add(new Frame.Picture(new Rect(i * SIDE, 0, SIDE, SIDE), "picture-" + i, file, "", head.width(), head.height(),
                    new Source("stories/a.md", i + 1, 0)));
        }
        var area = new Rect(0, 0, files.length * SIDE, 2 * SIDE);
        var grid = new Grid(area.width(), area.height(), 0, area, 1, area.width(), 0, Mp.pt(14), 10, Mp.pt(11));
        return HandSet.sheet(
                new Page(1, 1, "", Credits.NONE, Blank.MASTHEAD, grid, List.of(), List.of(new Page.Article("a", "stories/a.md", "", false, area, frames)), List.of()));
    }

    private Path pdf(byte[]... files) throws IOException {
        return Files.write(folder.resolve("press.pdf"), plate.make(sheet(files)));
    }


    @Test
    void everyPictureIsInGreyOrInksAndNoneIsTooFine() throws IOException {
        var grey = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY);
        var line = new BufferedImage(800, 800, BufferedImage.TYPE_BYTE_BINARY);
        var rows = lines(Tool.output(
                "pdfimages", "-list",
                pdf(
                                Sample.file(Sample.photograph(1200, 1200), "jpeg"),
                                Sample.turned(Sample.file(Sample.photograph(300, 300), "jpeg"), 6),
                                Sample.file(Sample.photograph(250, 250), "png"),
                                Sample.file(grey, "jpeg"),
                                Sample.file(line, "png"))
                        .toString()));
        assertThat(rows.stream().skip(2).map(row -> row[5] + " " + row[8] + " " + row[12]))
                .containsExactly("cmyk jpeg 200", "cmyk jpeg 300", "cmyk jpeg 250", "gray jpeg 300", "gray ccitt 800");
    }

    @Test
    void noSpotOfAPictureHasMoreInkThanThePaperBears() throws IOException {
        var black = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        var pen = black.createGraphics();
        for (int i = 0; i < 200; i += 2) {
            pen.setColor(Color.getHSBColor(i / 200f, 1, i % 20 / 20f));
            pen.drawLine(0, i, 200, 200 - i);
        }
        pen.dispose();
        var separations = separations(pdf(
                Sample.file(Sample.photograph(300, 300), "jpeg"),
                Sample.file(black, "png"),
                Sample.file(black, "jpeg")));
        var most = 0.0;
        for (int x = 0; x < separations[0].getWidth(); x++)
            for (int y = 0; y < separations[0].getHeight(); y++) {
                var ink = 0.0;
                for (var separation : separations) ink += percent(separation, x, y);
                most = Math.max(most, ink);
            }
        assertThat(most).isBetween(170.0, 220.5);
    }

    @Test
    void whiteOfAPhotographIsBarePaper() throws IOException {
        var white = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        var pen = white.createGraphics();
        pen.fillRect(0, 0, 300, 300);
        pen.dispose();
        white.setRGB(299, 299, 0xFF0000);
        var separations = separations(pdf(Sample.file(white, "jpeg")));
        for (var separation : separations) assertThat(percent(separation, 20, 20)).isZero();
    }

    @Test
    void inksAreThoseOfTheFileWhoeverWroteIt() throws IOException {
        int[] light = {215, 135, 55, 195};
        double y = 0.299 * light[0] + 0.587 * light[1] + 0.114 * light[2];
        int[] told = {
            (int) Math.round(255 - y),
            (int) Math.round(128 - (light[2] - y) / 1.772),
            (int) Math.round(128 - (light[0] - y) / 1.402),
            light[3]
        };
        var photoshop = Sample.adobe(Sample.jpeg(Sample.inks(told)), 2);
        var separations = separations(pdf(
                Sample.jpeg(Sample.inks(BROWN)),
                Sample.adobe(Sample.jpeg(Sample.inks(light)), 0),
                photoshop,
                Sample.turned(photoshop, 3),
                Sample.tiff(Sample.inks(BROWN))));
        for (int picture = 0; picture < 5; picture++)
            for (int ink = 0; ink < 4; ink++)
                assertThat(percent(separations[ink], 72 * picture + 36, 36))
                        .as("%s of picture %s", PLATES[ink], picture)
                        .isCloseTo(BROWN[ink] / 2.55, within(1.5));
    }

    @Test
    void twoPicturesOfOneSizeAreTwo() throws IOException {
        var separations = separations(pdf(
                Sample.tiff(Sample.inks(new int[] {255, 0, 0, 0})),
                Sample.tiff(Sample.inks(new int[] {0, 0, 255, 0}))));
        assertThat(percent(separations[0], 36, 36)).isEqualTo(100);
        assertThat(percent(separations[0], 108, 36)).isZero();
        assertThat(percent(separations[2], 108, 36)).isEqualTo(100);
    }

    @Test
    void lineArtIsBlackWhereItWasBlack() throws IOException {
        var line = new BufferedImage(600, 600, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < 600; x++) for (int y = 0; y < 300; y++) line.setRGB(x, y, 0xFFFFFF);
        var black = separations(pdf(Sample.file(line, "tiff")))[3];
        assertThat(percent(black, 36, 18)).isZero();
        assertThat(percent(black, 36, 54)).isEqualTo(100);
    }

    @Test
    void ownInksAreJudgedByTheLimitAndTheirProfileIsNamed() throws IOException {
        var heavy = Sample.inks(new int[] {230, 204, 204, 255}, PAPER);
        var inks = Inks.newsprint();
        var other = inks.profile();
        other[300] = 'M';
        var brown = Sample.jpeg(Sample.inks(BROWN));
        var notices = plate.notices(sheet(
                Sample.jpeg(heavy), Sample.withProfile(brown, other), Sample.withProfile(brown, inks.profile())));
        assertThat(notices).extracting(Notice::code).containsExactly("picture-ink", "picture-profile");
        assertThat(notices.getFirst().arguments().getLast()).isEqualTo("220");
        assertThat(Integer.parseInt(notices.getFirst().arguments().get(1))).isCloseTo(350, within(2));
        assertThat(notices.getLast().arguments()).containsExactly(
                "picture-1", "M" + inks.condition().substring(1), inks.condition());
    }

    @Test
    void lineArtThatShowsItsStepsIsTold() throws IOException {
        var coarse = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_BINARY);
        var fine = new BufferedImage(1200, 1200, BufferedImage.TYPE_BYTE_BINARY);
        var notices = plate.notices(sheet(Sample.file(coarse, "tiff"), Sample.file(fine, "tiff")));
        assertThat(notices).extracting(Notice::code).containsExactly("picture-line-art");
        assertThat(notices.getFirst().arguments()).containsExactly("picture-0", "300", "600");
        assertThat(notices.getFirst().place()).hasToString("stories/a.md:1");
    }

    /** At 72 to the inch, from the top left. */
    private BufferedImage[] separations(Path pdf) throws IOException {
        var files = "-sOutputFile=" + folder.resolve("sep%d.tif");
        Tool.output("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiffsep", "-r72", files, pdf.toString());
        var separations = new BufferedImage[PLATES.length];
        for (int i = 0; i < PLATES.length; i++)
            separations[i] = ImageIO.read(folder.resolve("sep1(" + PLATES[i] + ").tif").toFile());
        return separations;
    }

    private static double percent(BufferedImage separation, int x, int y) {
        return (255 - separation.getRaster().getSample(x, y, 0)) / 2.55;
    }

    private static List<String[]> lines(String table) {
        return table.lines().map(line -> line.strip().split("\\s+")).toList();
    }
}
