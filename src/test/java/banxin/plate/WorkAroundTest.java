package banxin.plate;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.VeraPdf;
import banxin.page.Frame;
import banxin.page.Page;
import banxin.page.Part;
import banxin.page.Sheet;
import banxin.plate.Attachment.Relation;
import banxin.type.Role;
import banxin.type.Slot;
import banxin.type.Source;
import banxin.type.Type.Align;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** Everything that the archive does for its judge is needed: left out, the judge names the rule. */
class WorkAroundTest {
    private static final Attachment NOTE = new Attachment(
            "稿件.md", "text/markdown", Relation.SOURCE, "稿件", LocalDate.of(2026, 11, 23),
            () -> "本报讯".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path issue;

    @TempDir
    Path theme;

    private Plate plate;
    private Sheet sheet;

    @BeforeEach
    void layOut() throws IOException {
        plate = Plate.in(issue, theme);
        sheet = HandSet.sheet(withTableAndLink(plate.page(1)));
    }

    /** The page with a table whose last cell is empty, and a line that leads to the story. */
    private static Page withTableAndLink(Page page) {
        var story = page.articles().getFirst();
        var frames = new ArrayList<>(story.frames());
        var text = (Frame.Text) frames.stream()
                .filter(frame -> frame instanceof Frame.Text leg && leg.part() == Part.CAPTION)
                .findFirst()
                .orElseThrow();
        var line = text.fragments().getFirst();
        var fragments = new ArrayList<Frame.Fragment>();
        for (int cell = 0; cell < 3; cell++)
            fragments.add(new Frame.Fragment(
                            20 + cell, cell < 2 ? Role.CELLHEAD : Role.CELL, true, true, line.text(), line.lines())
                    .of(new Slot(9, cell / 2, cell % 2, Align.LEFT), new Source(story.file(), 1, 1)));
        fragments.add(new Frame.Fragment(
                Frame.Fragment.NO_COPY, Role.BODY, true, true, line.text(), line.lines(),
                Optional.of(new Frame.Target(story.slug(), page.folio()))));
        frames.add(new Frame.Text(text.box(), Part.CELL, fragments));
        return new Page(
                page.folio(), page.of(), page.section(), page.credits(), page.masthead(), page.grid(), page.furniture(),
                List.of(new Page.Article(story.slug(), story.file(), story.head(), story.red(), story.box(), frames)), page.foot());
    }

    /** What the archive does, for a test to leave one thing out. */
    private abstract static class Most implements Edition {
        final Edition whole;

        Most(Plate plate) {
            whole = new ArchiveEdition(plate.job(), List.of(NOTE));
        }

        @Override
        public String version() {
            return whole.version();
        }

        @Override
        public Tags tags() {
            return whole.tags();
        }

        @Override
        public void open(PdfWriter writer) {
            whole.open(writer);
        }

        @Override
        public void fill(PdfWriter writer, PressFonts fonts) {
            whole.fill(writer, fonts);
        }

        @Override
        public void close(PdfWriter writer, Label label, byte[] id) {
            whole.close(writer, label, id);
        }
    }

    private byte[] whole() {
        return plate.print(new Foundry(plate.fonts()), new Most(plate) {}, sheet);
    }

    /** A good archive, opened by another library, spoilt and written again. */
    private byte[] spoilt(Consumer<PDDocument> deed) throws IOException {
        try (var document = Loader.loadPDF(whole())) {
            deed.accept(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void nothingIsWrongWithTheWholeNorWithACopyOfIt() throws IOException {
        for (var pdf : List.of(whole(), spoilt(document -> {}))) {
            assertThat(VeraPdf.broken(pdf, "3u")).isEmpty();
            assertThat(VeraPdf.broken(pdf, "ua1")).isEmpty();
        }
    }

    @Test
    void theLibrarysListOfGlyphsIsNotComplete() {
        var faces = new Foundry(plate.fonts());
        for (var face : List.of("song", "hei", "hei-bold", "rare")) faces.embedded(face).setIncludeCidSet(true);
        assertThat(VeraPdf.broken(plate.print(faces, new Most(plate) {}, sheet), "3u")).contains("6.2.11.4.2-2");
    }

    @Test
    void theLibrarysAttachmentHasNoRelationship() {
        var edition = new Most(plate) {
            @Override
            public void fill(PdfWriter writer, PressFonts fonts) {
                ((Tagging) tags()).close(writer);
                try {
                    writer.addFileAttachment("稿件", NOTE.content().bytes(), null, "a.md");
                } catch (IOException never) {
                    throw new UncheckedIOException(never);
                }
            }
        };
        assertThat(VeraPdf.broken(plate.print(new Foundry(plate.fonts()), edition, sheet), "3u")).contains("6.8-4");
    }

    @Test
    void pdfUaIsUnknownToPdfAUnlessItIsTold() {
        var edition = new Most(plate) {
            @Override
            public void close(PdfWriter writer, Label label, byte[] id) {
                whole.close(writer, label, id);
                var packet = new String(XmpPacket.archive(label, plate.job().printing().deposit(), id), StandardCharsets.UTF_8);
                writer.setXmpMetadata(packet.replaceAll("(?s)<pdfaExtension:schemas.*</pdfaExtension:schemas>", "")
                        .getBytes(StandardCharsets.UTF_8));
            }
        };
        var pdf = plate.print(new Foundry(plate.fonts()), edition, sheet);
        assertThat(VeraPdf.broken(pdf, "3u")).containsExactly("6.6.2.3.1-1", "6.6.2.3.1-2");
    }

    @Test
    void theRenderersOwnVersionIsTooNew() {
        var edition = new Most(plate) {
            @Override
            public String version() {
                return "2.0";
            }

            @Override
            public void open(PdfWriter writer) {
                writer.setTagged();
                writer.setTabs(PdfName.S);
            }
        };
        assertThat(VeraPdf.broken(plate.print(new Foundry(plate.fonts()), edition, sheet), "3u")).contains("6.1.2-1");
    }

    @Test
    void inkOfCssIsNoContentUntilItIsAnArtifact() {
        var edition = new Most(plate) {
            @Override
            public Tags tags() {
                return new Unmarked(whole.tags());
            }
        };
        var pdf = plate.print(new Foundry(plate.fonts()), edition, sheet);
        assertThat(VeraPdf.broken(pdf, "ua1")).containsExactly("7.1-3");
    }

    /** Marks words and pictures only. */
    private record Unmarked(Tags whole) implements Tags {
        @Override
        public void begin(PdfWriter writer, Page page, PressSheet paper) {
            whole.begin(writer, page, paper);
            whole.end(writer.getDirectContent());
        }

        @Override
        public void words(PdfContentByte ink, Frame.Fragment fragment) {
            whole.words(ink, fragment);
        }

        @Override
        public void picture(PdfContentByte ink, Frame.Picture picture) {
            whole.picture(ink, picture);
        }

        @Override
        public void furniture(PdfContentByte ink) {}

        @Override
        public void rest(PdfContentByte ink) {
            whole.end(ink);
        }

        @Override
        public void end(PdfContentByte ink) {
            whole.end(ink);
        }
    }

    @Test
    void aReaderWantsTheTitleInItsWindow() throws IOException {
        assertThat(VeraPdf.broken(
                        spoilt(document -> document.getDocumentCatalog().setViewerPreferences(null)), "ua1"))
                .containsExactly("7.1-10");
    }

    @Test
    void aReaderWantsToKnowTheLanguage() throws IOException {
        assertThat(VeraPdf.broken(spoilt(document -> document.getDocumentCatalog().setLanguage(null)), "ua1"))
                .containsExactly("7.2-2", "7.2-22", "7.2-24", "7.2-30", "7.2-34");
    }

    @Test
    void aPageWithALinkWantsAnOrderOfTabs() throws IOException {
        assertThat(VeraPdf.broken(
                        spoilt(document -> document.getPage(0).getCOSObject().removeItem(COSName.getPDFName("Tabs"))), "ua1"))
                .containsExactly("7.18.3-1");
    }

    @Test
    void aLinkStandsInTheTreeAndSaysWhereItLeads() throws IOException {
        assertThat(VeraPdf.broken(spoilt(document -> link(document).removeItem(COSName.getPDFName("StructParent"))), "ua1"))
                .contains("7.18.5-1");
        assertThat(VeraPdf.broken(spoilt(document -> link(document).removeItem(COSName.CONTENTS)), "ua1"))
                .contains("7.18.5-2");
    }

    private static COSDictionary link(PDDocument document) {
        try {
            return document.getPage(0).getAnnotations().getFirst().getCOSObject();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    @Test
    void aFigureIsToldInWords() throws IOException {
        assertThat(VeraPdf.broken(spoilt(document -> first(document, "Figure").setAlternateDescription(null)), "ua1"))
                .containsExactly("7.3-1");
    }

    @Test
    void headingsGoDownStepByStep() throws IOException {
        assertThat(VeraPdf.broken(spoilt(document -> first(document, "H1").setStructureType("H2")), "ua1"))
                .containsExactly("7.4.2-1");
    }

    @Test
    void aRowHasACellForEveryColumn() throws IOException {
        var pdf = spoilt(document -> {
            var row = (PDStructureElement) first(document, "TD").getParent();
            ((COSArray) row.getCOSObject().getDictionaryObject(COSName.K)).remove(1);
        });
        assertThat(VeraPdf.broken(pdf, "ua1")).containsExactly("7.2-43");
    }

    @Test
    void theColourOfInksIsKnown() throws IOException {
        assertThat(VeraPdf.broken(spoilt(document -> document.getDocumentCatalog().setOutputIntents(List.of())), "3u"))
                .contains("6.2.4.3-3");
    }

    private static PDStructureElement first(PDDocument document, String type) {
        return find(document.getDocumentCatalog().getStructureTreeRoot(), type).orElseThrow();
    }

    private static Optional<PDStructureElement> find(PDStructureNode node, String type) {
        for (var kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) return Optional.of(element);
                var inside = find(element, type);
                if (inside.isPresent()) return inside;
            }
        return Optional.empty();
    }
}
