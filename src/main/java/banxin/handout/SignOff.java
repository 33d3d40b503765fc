package banxin.handout;

import banxin.notice.Notice;
import banxin.notice.Severity;
import banxin.notice.Wording;
import banxin.page.Page;
import banxin.page.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.PRINT_SCALING;
import org.apache.pdfbox.util.Matrix;

/** 大样: each page of the press PDF at its own size on a larger sheet, to be read on paper and signed. */
public final class SignOff {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final List<Page> pages;
    private final Slip slip;
    private final List<Notice> notices;
    private final Wording wording;
    private final List<String> fingerprints;

    /**
     * @param pages those of the PDF
     * @param notices faults and warnings are printed on the sheet of the page they belong to
     */
    public SignOff(List<Page> pages, Slip slip, List<Notice> notices, Wording wording) {
        this.pages = pages;
        this.slip = slip;
        this.notices = notices.stream()
                .filter(notice -> notice.severity() != Severity.NOTE)
                .sorted(Comparator.comparing(Notice::severity).reversed())
                .toList();
        this.wording = wording;
        fingerprints = pages.stream().map(Fingerprint::of).toList();
    }

    /** @param out not closed */
    public void write(Path press, OutputStream out) {
        try (var pdf = Loader.loadPDF(press.toFile());
                var document = new PDDocument()) {
            describe(document);
            var lettering = new Lettering(document, slip.typeCase(), slip.faces());
            // One importer for all pages: what they share, such as fonts, comes over once.
            var importer = new LayerUtility(document);
            for (int i = 0; i < pages.size(); i++) sheet(document, importer, pdf, i, lettering);
            // Without object streams: a printer of an office may know no more than PDF 1.4.
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Nothing of the day or the machine: the library would make an identifier of the clock. */
    private void describe(PDDocument document) {
        document.setVersion(1.4f);
        document.setDocumentId((long) fingerprints.hashCode());
        var about = document.getDocumentInformation();
        about.setTitle(wording.sentence("signoff.title", slip.issue()));
        about.setProducer("Banxin");
        about.setCreationDate(GregorianCalendar.from(slip.date().atStartOfDay(CHINA)));
        about.setModificationDate(about.getCreationDate());
        var preferences = new PDViewerPreferences(new COSDictionary());
        // A sheet that the reader shrinks to the paper is no longer 1:1.
        preferences.setPrintScaling(PRINT_SCALING.None);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.getDocumentCatalog().setLanguage("zh-CN");
    }

    private void sheet(PDDocument document, LayerUtility importer, PDDocument press, int index, Lettering lettering)
            throws IOException {
        var page = pages.get(index);
        var paper = SheetPaper.of(page.grid());
        var sheet = new PDPage(new PDRectangle(paper.width(), paper.height()));
        document.addPage(sheet);
        var printed = press.getPage(index);
        var form = importer.importPageAsForm(press, printed);
        // The press file's own marks and colour bars stay outside.
        form.setBBox(printed.getBleedBox());
        var trim = printed.getTrimBox();
        try (var ink = new PDPageContentStream(document, sheet)) {
            ink.saveGraphicsState();
            ink.transform(Matrix.getTranslateInstance(
                    paper.left() - trim.getLowerLeftX(), paper.foot() - trim.getLowerLeftY()));
            ink.drawForm(form);
            ink.restoreGraphicsState();
            var block = new SignOffBlock(ink, lettering, paper, wording);
            block.marks();
            block.label(label(page), fingerprints.get(index));
            block.signatures();
            block.counts(Tally.of(page), fingerprints.get(index));
            block.notices(on(page));
        }
    }

    private String label(Page page) {
        return wording.sentence("signoff.label", slip.issue(), page.folio(), page.section(), page.of());
    }

    /** The first page bears those that are on no page too. */
    private List<Notice> on(Page page) {
        boolean first = page == pages.getFirst();
        return notices.stream()
                .filter(notice -> notice.place().pages().contains(page.folio()) || first && notice.place().pages().isEmpty())
                .toList();
    }
}
