package banxin.plate;

import banxin.page.Frame;
import banxin.page.Page;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The tree of an issue as it is read: by page, and on a page by story. A story is one article, on however many pages it
 * stands. The elements are made of the page, not of what CSS paints and when.
 *
 * <p>Headlines of the pages' first stories are H1, the others H2, as in the XHTML; a crosshead is one deeper than its
 * headline. No level is skipped (ISO 14289-1, 7.4.2): where a story without a headline comes first, the next goes up.
 */
final class Tree {
    private final Map<Object, PdfStructureElement> elements = new IdentityHashMap<>();
    private final Map<String, Art> arts = new LinkedHashMap<>();
    private final Levels levels = new Levels();
    private @Nullable PdfStructureElement document;
    private @Nullable PdfStructureElement digest;

    void add(PdfWriter writer, Page page, PressSheet paper) {
        if (document == null) document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        digest = null;
        for (var frame : page.furniture())
            if (frame instanceof Frame.Text text) text.fragments().forEach(this::addDigest);
        for (var article : page.articles())
            arts.computeIfAbsent(article.slug(), unseen -> new Art(document, levels, elements)).add(article, paper);
    }

    /** What the tree has of a fragment or a picture; nothing for what belongs to no story. */
    Optional<PdfStructureElement> element(Object part) {
        return Optional.ofNullable(elements.get(part));
    }

    void close() {
        arts.values().forEach(Art::close);
    }

    /** 导读 is a table of contents. */
    private void addDigest(Frame.Fragment fragment) {
        if (digest == null) digest = Elements.child(document, "TOC");
        if (fragment.target().isEmpty()) {
            elements.put(fragment, Elements.child(digest, "Caption"));
            return;
        }
        var item = Elements.child(digest, "TOCI");
        var reference = Elements.child(item, "Reference");
        elements.put(fragment, Elements.child(reference, "Link"));
    }
}
