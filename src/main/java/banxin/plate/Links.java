package banxin.plate;

import banxin.geom.Rect;
import banxin.page.Frame;
import banxin.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Words that lead to a story. Where that stands is known when its page is there: until then a link has the number of
 * an object that is written at the end.
 */
final class Links {
    private final Map<Frame.Target, PdfDestination> known = new HashMap<>();
    private final Map<Frame.Target, PdfIndirectReference> wanted = new LinkedHashMap<>();
    private @Nullable PdfWriter writer;
    private @Nullable PressSheet paper;

    /** The upper left corner of a box, in the page that is being written. */
    static PdfDestination to(PdfWriter writer, PressSheet paper, Rect box) {
        var corner = paper.place(box);
        var destination = new PdfDestination(PdfDestination.XYZ, corner.getLeft(), corner.getTop(), 0);
        destination.addPage(writer.getPageReference(writer.getPageNumber()));
        return destination;
    }

    void begin(PdfWriter to, Page page, PressSheet on) {
        writer = to;
        paper = on;
        for (var article : page.articles())
            known.putIfAbsent(new Frame.Target(article.slug(), page.folio()), to(to, on, article.box()));
    }

    /** The words have just been marked. */
    void add(PdfStructureElement element, Frame.Fragment words, Frame.Target target) {
        var annotation = new PdfAnnotation(writer, paper.place(box(words)));
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.CONTENTS, Elements.text(words.text()));
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.DEST, wanted.computeIfAbsent(target, unseen -> writer.getPdfIndirectReference()));
        annotation.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
        writer.addAnnotation(annotation);
        // The library keeps one mark as a number; an object stands beside it in an array.
        var kids = new PdfArray(element.get(PdfName.K));
        kids.add(reference(annotation));
        element.put(PdfName.K, kids);
    }

    private PdfDictionary reference(PdfAnnotation annotation) {
        var reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
        return reference;
    }

    private static Rect box(Frame.Fragment words) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (var placed : words.lines()) {
            int size = placed.line().runs().stream().mapToInt(run -> run.size()).max().orElse(0);
            left = Math.min(left, placed.x());
            right = Math.max(right, placed.x() + placed.line().width());
            top = Math.min(top, placed.baseline() - size);
            bottom = Math.max(bottom, placed.baseline() + size / 4);
        }
        return new Rect(left, top, right - left, bottom - top);
    }

    /** A target that is nowhere, which make-up does not make, is the first page. */
    void close(PdfWriter to) {
        var first = new PdfDestination(PdfDestination.FIT);
        first.addPage(to.getPageReference(1));
        try {
            for (var link : wanted.entrySet())
                to.addToBody(known.getOrDefault(link.getKey(), first), link.getValue());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
