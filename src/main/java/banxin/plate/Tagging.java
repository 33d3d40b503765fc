package banxin.plate;

import banxin.page.Frame;
import banxin.page.Page;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Marks every piece of content as part of the tree or as an artifact (ISO 14289-1, 7.1). CSS paints in its own way, so
 * a page is an artifact from its first operator to its last, interrupted where words and pictures are painted.
 */
final class Tagging implements Tags {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final Tree tree = new Tree();
    private final Links links = new Links();
    private Marked now = Marked.NONE;

    private enum Marked {
        NONE,
        ARTIFACT,
        FURNITURE,
        COPY
    }

    @Override
    public void begin(PdfWriter writer, Page page, PressSheet paper) {
        tree.add(writer, page, paper);
        links.begin(writer, page, paper);
        rest(writer.getDirectContent());
    }

    @Override
    public void words(PdfContentByte ink, Frame.Fragment fragment) {
        var element = tree.element(fragment);
        if (element.isEmpty()) {
            rest(ink);
            return;
        }
        mark(ink, element.get());
        fragment.target().ifPresent(target -> links.add(element.get(), fragment, target));
    }

    @Override
    public void picture(PdfContentByte ink, Frame.Picture picture) {
        mark(ink, tree.element(picture).orElseThrow());
    }

    @Override
    public void furniture(PdfContentByte ink) {
        if (now == Marked.FURNITURE) return;
        end(ink);
        var kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName("Pagination"));
        ink.beginMarkedContentSequence(ARTIFACT, kind, true);
        now = Marked.FURNITURE;
    }

    @Override
    public void rest(PdfContentByte ink) {
        if (now == Marked.ARTIFACT) return;
        end(ink);
        ink.beginMarkedContentSequence(ARTIFACT);
        now = Marked.ARTIFACT;
    }

    @Override
    public void end(PdfContentByte ink) {
        if (now != Marked.NONE) ink.endMarkedContentSequence();
        now = Marked.NONE;
    }

    private void mark(PdfContentByte ink, PdfStructureElement element) {
        end(ink);
        ink.beginMarkedContentSequence(element);
        now = Marked.COPY;
    }

    /** After the last page. */
    void close(PdfWriter writer) {
        tree.close();
        links.close(writer);
    }
}
