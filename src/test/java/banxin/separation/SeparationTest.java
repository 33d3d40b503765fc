package banxin.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.judges.Tool;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeparationTest {
    private static final int SIDE = 288;

    @TempDir
    Path folder;

    interface Drawing {
        void on(PDPageContentStream page, PDDocument document) throws IOException;
    }

    @Test
    void aPatchOfFourSolidsOnASixteenthOfThePageIsFourHundredPercent() throws IOException {
        var plates = sameAsGhostscript((page, document) -> fill(page, 1, 1, 1, 1, 0, 0, SIDE / 4, SIDE / 4));
        assertThat(plates.heaviest()).isCloseTo(400, within(0.1));
        assertThat(plates.share(220)).isCloseTo(1 / 16.0, within(0.001));
        assertThat(plates.heavy(220, 10)).singleElement().satisfies(heavy -> {
            assertThat(heavy.box().getX()).isCloseTo(0, within(0.5));
            assertThat(heavy.box().getY()).isCloseTo(0, within(0.5));
            assertThat(heavy.box().getWidth()).isCloseTo(SIDE / 4, within(0.5));
            assertThat(heavy.most()).isCloseTo(400, within(0.1));
        });
    }

    @Test
    void blackOverprintsCyanWhenItSaysSo() throws IOException {
        var plates = sameAsGhostscript((page, document) -> {
            fill(page, 1, 0, 0, 0, 0, 0, SIDE, SIDE);
            overprint(page, 1);
            fill(page, 0, 0, 0, 1, 0, 0, SIDE / 2, SIDE);
        });
        assertThat(plates.mean(Plates.CYAN)).isCloseTo(100, within(0.1));
        assertThat(plates.mean(Plates.BLACK)).isCloseTo(50, within(0.1));
        assertThat(plates.isUsed(Plates.MAGENTA)).isFalse();
    }

    @Test
    void blackKnocksCyanOutOtherwise() throws IOException {
        var plates = sameAsGhostscript((page, document) -> {
            fill(page, 1, 0, 0, 0, 0, 0, SIDE, SIDE);
            fill(page, 0, 0, 0, 1, 0, 0, SIDE / 2, SIDE);
        });
        assertThat(plates.mean(Plates.CYAN)).isCloseTo(50, within(0.1));
    }

    @Test
    void overprintModeZeroAndGreyKnockTheOtherProcessInksOut() throws IOException {
        sameAsGhostscript((page, document) -> {
            fill(page, 1, .5f, 0, 0, 0, 0, SIDE, SIDE);
            overprint(page, 0);
            fill(page, 0, 0, 0, 1, 0, 0, SIDE / 4, SIDE);
            overprint(page, 1);
            page.setNonStrokingColor(0.25f);
            page.addRect(SIDE / 2, 0, SIDE / 4, SIDE);
            page.fill();
        });
    }

    @Test
    void whiteThatOverprintsIsNotThere() throws IOException {
        var plates = sameAsGhostscript((page, document) -> {
            fill(page, 0, 1, 1, 0, 0, 0, SIDE, SIDE);
            overprint(page, 1);
            fill(page, 0, 0, 0, 0, 0, 0, SIDE / 2, SIDE);
        });
        assertThat(plates.mean(Plates.MAGENTA)).isCloseTo(100, within(0.1));
    }

    @Test
    void aSpotColourHasAPlateOfItsOwn() throws IOException {
        var plates = sameAsGhostscript((page, document) -> {
            fill(page, .4f, 0, 0, .2f, 0, 0, SIDE, SIDE);
            page.setNonStrokingColor(new PDColor(new float[] {.6f}, spot("PANTONE 485")));
            page.addRect(0, 0, SIDE / 2, SIDE / 2);
            page.fill();
            overprint(page, 1);
            page.setNonStrokingColor(new PDColor(new float[] {1}, spot("PANTONE 485")));
            page.addRect(SIDE / 2, SIDE / 2, SIDE / 2, SIDE / 2);
            page.fill();
        });
        assertThat(plates.inks()).containsExactly("Cyan", "Magenta", "Yellow", "Black", "PANTONE 485");
        assertThat(plates.processOf(4)).containsExactly(0, 1, 1, 0);
        assertThat(plates.mean(4)).isCloseTo(40, within(0.2));
    }

    @Test
    void theSeparationAllIsOnEveryPlateAndNoneOnNone() throws IOException {
        var plates = sameAsGhostscript((page, document) -> {
            page.setNonStrokingColor(new PDColor(new float[] {1}, spot("None")));
            page.addRect(0, 0, SIDE, SIDE / 4);
            page.fill();
            page.setNonStrokingColor(new PDColor(new float[] {1}, spot("All")));
            page.addRect(0, 0, SIDE / 4, SIDE);
            page.fill();
        });
        assertThat(plates.mean(Plates.YELLOW)).isCloseTo(25, within(0.1));
    }

    @Test
    void aPictureInFourColoursIsOnFourPlates() throws IOException {
        sameAsGhostscript((page, document) -> page.drawImage(cmyk(document, 40, 30), 20, 30, 200, 150));
    }

    @Test
    void aPictureIsBlendedThroughItsSoftMask() throws IOException {
        sameAsGhostscript((page, document) -> {
            fill(page, 0, 1, 0, 0, 0, 0, SIDE, SIDE);
            var image = cmyk(document, 40, 30);
            var grey = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
            grey.getRaster().setSample(1, 0, 0, 128);
            image.getCOSObject().setItem(COSName.SMASK, LosslessFactory.createFromImage(document, grey));
            page.drawImage(image, 20, 30, 200, 150);
        });
    }

    @Test
    void anImageMaskIsPaintedWithTheColour() throws IOException {
        sameAsGhostscript((page, document) -> {
            var bits = new COSStream();
            try (var out = bits.createOutputStream()) {
                out.write(new byte[] {(byte) 0xF0, 0x0F, (byte) 0xAA, 0x55});
            }
            bits.setItem(COSName.SUBTYPE, COSName.IMAGE);
            bits.setInt(COSName.WIDTH, 8);
            bits.setInt(COSName.HEIGHT, 4);
            bits.setBoolean(COSName.IMAGE_MASK, true);
            bits.setInt(COSName.BITS_PER_COMPONENT, 1);
            page.setNonStrokingColor(.3f, 0, 1f, 0);
            page.drawImage(new PDImageXObject(new PDStream(bits), null), 0, 0, 256, 128);
        });
    }

    @Test
    void formsClipsStrokesAndTransparencyComeOutAsWithGhostscript() throws IOException {
        sameAsGhostscript((page, document) -> {
            page.saveGraphicsState();
            page.moveTo(0, 0);
            page.lineTo(SIDE, 0);
            page.lineTo(SIDE / 2, SIDE);
            page.clip();
            fill(page, 1, 0, .5f, 0, 0, 0, SIDE, SIDE);
            page.restoreGraphicsState();
            page.setStrokingColor(0, 0, 0, 1f);
            page.setLineWidth(12);
            page.moveTo(20, 250);
            page.lineTo(260, 250);
            page.stroke();
            var glass = new PDExtendedGraphicsState();
            glass.setNonStrokingAlphaConstant(.5f);
            page.setGraphicsStateParameters(glass);
            fill(page, 0, 1, 0, 0, 50, 50, 100, 150);
            var form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(0, 0, 50, 50));
            form.setResources(new PDResources());
            try (var out = form.getContentStream().createOutputStream()) {
                out.write("0 0 1 .2 k 0 0 80 80 re f".getBytes(StandardCharsets.US_ASCII));
            }
            page.transform(new Matrix(1, 0, 0, 1, 150, 10));
            page.drawForm(form);
        });
    }

    @Test
    void aTilingPatternComesOutAsWithGhostscript() throws IOException {
        sameAsGhostscript((page, document) -> {
            var pattern = new PDTilingPattern();
            pattern.setBBox(new PDRectangle(0, 0, 20, 20));
            pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
            pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
            pattern.setXStep(20);
            pattern.setYStep(20);
            pattern.setResources(new PDResources());
            pattern.setMatrix(AffineTransform.getScaleInstance(2, 2));
            try (var out = pattern.getContentStream().createOutputStream()) {
                out.write("0 .8 0 0 k 0 0 10 10 re f".getBytes(StandardCharsets.US_ASCII));
            }
            var resources = document.getPage(0).getResources();
            var name = resources.add(pattern);
            page.setNonStrokingColor(new PDColor(name,
                    new PDPattern(resources)));
            page.addRect(0, 0, 240, 240);
            page.fill();
        });
    }

    @Test
    void bodyTypeIsOnTheBlackPlateAlone() throws IOException {
        var plates = sameAsGhostscript((page, document) -> {
            var font = PDType0Font.load(document,
                    Path.of(System.getProperty("banxin.home"), "src/test/fonts/BanxinTest-Song.ttf").toFile());
            page.beginText();
            page.setFont(font, 60);
            page.setNonStrokingColor(0, 0, 0, 1f);
            page.newLineAtOffset(10, 100);
            page.showText("一二三");
            page.endText();
        });
        assertThat(plates.mean(Plates.BLACK)).isGreaterThan(0.5);
        assertThat(plates.isUsed(Plates.CYAN)).isFalse();
    }

    @Test
    void aPageOfAKilometreIsSeparatedCoarsely() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(3e6f, 3e6f));
            document.addPage(page);
            var plates = Separation.of(page, 72);
            assertThat((long) plates.width() * plates.height()).isLessThan(17_000_000);
        }
    }

    private Plates sameAsGhostscript(Drawing drawing) throws IOException {
        var file = folder.resolve("page.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(SIDE, SIDE));
            page.setResources(new PDResources());
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                drawing.on(content, document);
            }
            document.save(file.toFile());
        }
        try (var document = Loader.loadPDF(file.toFile())) {
            var plates = Separation.of(document.getPage(0), 72, false, Watch.NONE);
            var theirs = ghostscript(file);
            var ours = new TreeMap<String, Double>();
            for (int i = 0; i < plates.inks().size(); i++) ours.put(plates.inks().get(i), plates.mean(i));
            for (var ink : theirs.entrySet())
                assertThat(ours.getOrDefault(ink.getKey(), 0.0)).as(ink.getKey()).isCloseTo(ink.getValue(), within(1.0));
            return plates;
        }
    }

    /** Mean ink of each plate in percent. */
    private Map<String, Double> ghostscript(Path file) throws IOException {
        Tool.output("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiffsep", "-r72", "-dOverprint=/simulate",
                "-sOutputFile=" + folder.resolve("sep%d.tif"), file.toString());
        var means = new TreeMap<String, Double>();
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, "sep1(*).tif")) {
            files.forEach(found::add);
        }
        for (var plate : found) {
            var name = plate.getFileName().toString();
            var raster = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(plate))).getRaster();
            long sum = 0;
            for (int y = 0; y < raster.getHeight(); y++)
                for (int x = 0; x < raster.getWidth(); x++) sum += 255 - raster.getSample(x, y, 0);
            means.put(name.substring(5, name.length() - 5), sum / 2.55 / raster.getWidth() / raster.getHeight());
        }
        assertThat(means).containsKeys("Cyan", "Black");
        return means;
    }

    private static void fill(PDPageContentStream page, float c, float m, float y, float k,
            float left, float bottom, float width, float height) throws IOException {
        page.setNonStrokingColor(c, m, y, k);
        page.addRect(left, bottom, width, height);
        page.fill();
    }

    private static void overprint(PDPageContentStream page, int mode) throws IOException {
        var state = new PDExtendedGraphicsState();
        state.setStrokingOverprintControl(true);
        state.setNonStrokingOverprintControl(true);
        state.setOverprintMode(mode);
        page.setGraphicsStateParameters(state);
    }

    private static PDSeparation spot(String name) throws IOException {
        var function = new COSStream();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, numbers(0, 0, 0, 0));
        function.setItem(COSName.C1, numbers(0, 1, 1, 0));
        function.setInt(COSName.N, 1);
        var spot = new PDSeparation();
        spot.setColorantName(name);
        spot.setAlternateColorSpace(PDDeviceCMYK.INSTANCE);
        spot.setTintTransform(new PDFunctionType2(function));
        return spot;
    }

    private static COSArray numbers(float... numbers) {
        var array = new COSArray();
        array.setFloatArray(numbers);
        return array;
    }

    private static PDImageXObject cmyk(PDDocument document, int width, int height) throws IOException {
        var samples = new byte[width * height * 4];
        for (int i = 0; i < samples.length; i++) samples[i] = (byte) (i * 37 % 256 * (i % 4 + 1) / 4);
        return new PDImageXObject(document, new ByteArrayInputStream(samples), null, width, height, 8,
                PDDeviceCMYK.INSTANCE);
    }
}
