package banxin.plate;

import banxin.geom.Mp;
import banxin.page.Page;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** One PDF on the press: a renderer, and the file it writes. */
final class Impression {
    private static final float DOTS_PER_POINT = Mp.PT;
    /** A CSS pixel is 3/4 pt. */
    private static final int DOTS_PER_PIXEL = 750;

    static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMdd'000000+08''00'''", Locale.ROOT);

    private final Label label;
    private final PressFonts fonts;
    private final Edition edition;
    private final Identifier identifier;
    private final PlateDevice device;
    private final Gate gate;
    private final PrinterMarks marks;
    private final FrameElements frames;
    private final ITextRenderer renderer;
    private final Xhtml xhtml = new Xhtml();
    private boolean open;
    private @Nullable Page page;
    private @Nullable PressSheet paper;

    Impression(PressFonts fonts, Job job, Edition edition, OutputStream out) {
        label = job.label();
        this.fonts = fonts;
        this.edition = edition;
        identifier = new Identifier(out);
        var inking = new Inking(job.printing().spot());
        device = new PlateDevice(DOTS_PER_POINT, inking);
        gate = new Gate(device, DOTS_PER_PIXEL, job.theme(), job.darkroom());
        marks = new PrinterMarks(edition.marks(), fonts, label, job.inks().condition(), job.faces().slug());
        var painter = new TextPainter(fonts, inking, edition.tags());
        var pictures = new PicturePainter(job.darkroom(), inking, edition.tags());
        frames = new FrameElements(painter, pictures, gate);
        renderer = new ITextRenderer(
                DOTS_PER_POINT,
                DOTS_PER_PIXEL,
                device,
                gate,
                new FaceResolver(fonts),
                frames,
                new FurnitureText(fonts, painter));
        renderer.getSharedContext().setCss(new KeptSheets(gate));
        renderer.setListener(new DefaultPDFCreationListener() {
            @Override
            public void preOpen(ITextRenderer opened) {
                opened.getWriter().setCloseStream(false);
                edition.open(opened.getWriter());
                setBoxes();
            }

            @Override
            public void preWrite(ITextRenderer opened, int pageCount) {
                edition.tags().begin(opened.getWriter(), page, paper);
            }
        });
        renderer.setPDFVersion(edition.version());
        // Object streams came with PDF 1.5; PDF/X-1a and PDF/A-1 do not know them.
        renderer.setCompressionEnabled(false);
        renderer.setPDFProducer("Banxin");
    }

    void print(Feeder.Fed sheet) {
        page = sheet.page();
        paper = marks.paper(page.grid());
        xhtml.paper(paper);
        renderer.setDocument(sheet.document(), null, xhtml);
        frames.begin(page, paper);
        renderer.layout();
        // Whatever hangs over the foot of the sheet would start a page of its own.
        var pages = renderer.getRootBox().getLayer().getPages();
        pages.subList(1, pages.size()).clear();
        if (open) {
            setBoxes();
            renderer.writeNextDocument();
        } else {
            renderer.createPDF(identifier.out(), false);
            open = true;
        }
        gate.check();
        frames.end();
        var ink = renderer.getWriter().getDirectContent();
        marks.paint(ink, paper, page);
        edition.tags().end(ink);
        Bookmarks.add(renderer.getWriter(), page, paper);
    }

    private void setBoxes() {
        renderer.getWriter().setBoxSize("trim", paper.trim());
        renderer.getWriter().setBoxSize("bleed", paper.bleed());
        if (edition.isTrimmed()) renderer.getWriter().setBoxSize("crop", paper.trim());
    }

    /** The last page, the fonts and the rest of the file. */
    void close() {
        if (!open) throw new IllegalArgumentException("no sheets");
        var writer = renderer.getWriter();
        writeLabel(writer);
        edition.fill(writer, fonts);
        var id = identifier.of(writer.getDirectContent().getInternalBuffer().toByteArray(), words());
        edition.close(writer, label, id);
        // The library takes the file's identifier from here.
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        SubsetPrefix.seededWith(id, () -> fonts.cut(renderer::finishPDF));
    }

    private String words() {
        var date = label.date().toString();
        return String.join("\n", label.title(), label.author(), label.subject(), label.keywordList(), date);
    }

    private void writeLabel(PdfWriter writer) {
        var info = writer.getInfo();
        info.put(PdfName.TITLE, text(label.title()));
        info.put(PdfName.AUTHOR, text(label.author()));
        info.put(PdfName.SUBJECT, text(label.subject()));
        info.put(PdfName.KEYWORDS, text(label.keywordList()));
        info.put(PdfName.CREATOR, text("Banxin"));
        info.put(PdfName.CREATIONDATE, new PdfString(PDF_DATE.format(label.date())));
        info.put(PdfName.MODDATE, new PdfString(PDF_DATE.format(label.date())));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(label.language()));
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
