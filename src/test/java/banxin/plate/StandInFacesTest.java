package banxin.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.fonts.Fonts;
import banxin.geom.Mp;
import banxin.geom.Rect;
import banxin.judges.Blank;
import banxin.page.Credits;
import banxin.page.Frame;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.page.Part;
import banxin.type.Advances;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Role;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small faces for Latin runs and Traditional copy, as a press PDF prints them. */
class StandInFacesTest {
    private static final int EM = Mp.pt(20);
    private static final int LEFT = Mp.pt(20);
    private static final int BASELINE = Mp.pt(60);
    private static final int DPI = 360;

    @TempDir
    Path issue;

    @TempDir
    Path theme;

    private final List<GlyphRun> runs = new ArrayList<>();
    private int width;

    @ParameterizedTest
    @ValueSource(strings = {"song", "song-bold", "hei", "hei-bold", "kai"})
    void traditionalStopsPrintInTheMiddleOfTheirEm(String face) throws IOException {
        add(face, "甲");
        add(face + "-hant", "，。、");
        var sheet = print();
        for (int i = 1; i <= 3; i++) {
            assertThat(middle(sheet, LEFT + i * EM, BASELINE, EM)).as("stop %d", i).satisfies(middle -> {
                assertThat(middle[0]).isCloseTo(0.5, within(0.1));
                assertThat(middle[1]).isCloseTo(0.5, within(0.1));
            });
        }
    }

    @Test
    void latinMarksLeaveInkAndComeOutAsThemselves() throws IOException {
        for (var face : List.of("song", "song-bold", "hei", "hei-bold", "kai")) {
            add(face + "-latin", "“");
            add(face, "Nature");
            add(face + "-latin", "”‘’—…");
        }
        var plate = Plate.in(issue, theme);
        try (var pdf = Loader.loadPDF(plate.make(HandSet.sheet(page())))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).endsWith("“Nature”‘’—…".repeat(5));
            var sheet = new PDFRenderer(pdf).renderImageWithDPI(0, DPI, ImageType.GRAY);
            for (var run : runs) {
                int x = LEFT + run.x();
                for (int i = 0; i < run.advances().size(); x += run.advances().get(i++))
                    assertThat(middle(sheet, x, BASELINE, run.advances().get(i))[2]).as(run.text()).isPositive();
            }
        }
    }

    private void add(String face, String text) {
        var fonts = Fonts.in(Path.of(System.getProperty("banxin.home"), "fonts"));
        var advances = new Advances(text.chars().map(mark -> fonts.advance(mark, face) * EM / 1000).toArray());
        runs.add(new GlyphRun(face, EM, width, text, advances));
        width += advances.total();
    }

    private BufferedImage print() throws IOException {
        var plate = Plate.in(issue, theme);
        try (var pdf = Loader.loadPDF(plate.make(HandSet.sheet(page())))) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    private Page page() {
        var text = String.join("", runs.stream().map(GlyphRun::text).toList());
        var line = new Line(0, Role.BODY, 0, text.length(), true, width, runs);
        var fragment = new Frame.Fragment(0, Role.BODY, true, true, text, List.of(new Frame.Placed(line, LEFT, BASELINE)));
        var area = new Rect(LEFT, Mp.pt(20), width, Mp.pt(60));
        var grid = new Grid(width + 2 * LEFT, Mp.pt(100), 0, area, 1, width, 0, EM, 2, EM);
        var article = new Page.Article("one", "stories/one.md", "", false, area, List.of(new Frame.Text(area, Part.LEG, List.of(fragment))));
        return new Page(1, 1, "", Credits.NONE, Blank.MASTHEAD, grid, List.of(), List.of(article), List.of());
    }

    /** Of the ink in a cell of the em box: middle across and up, in em from its lower left corner, and how much there is. */
    private static double[] middle(BufferedImage sheet, int x, int baseline, int width) {
        double pixel = DPI / 72.0 / Mp.PT;
        double across = 0;
        double up = 0;
        double ink = 0;
        for (int column = (int) (x * pixel); column < (x + width) * pixel; column++)
            for (int row = (int) ((baseline - 0.88 * EM) * pixel); row < (baseline + 0.12 * EM) * pixel; row++) {
                double black = 255 - sheet.getRaster().getSample(column, row, 0);
                across += black * (column + 0.5 - x * pixel);
                up += black * ((baseline + 0.12 * EM) * pixel - row - 0.5);
                ink += black;
            }
        return new double[] {across / ink / EM / pixel, up / ink / EM / pixel, ink};
    }
}
