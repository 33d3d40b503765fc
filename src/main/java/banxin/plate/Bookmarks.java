package banxin.plate;

import banxin.page.Frame;
import banxin.page.Page;
import banxin.type.Role;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The reader's table of contents: each page with the headlines that stand on it. */
final class Bookmarks {
    private Bookmarks() {}

    static void add(PdfWriter writer, Page page, PressSheet paper) {
        var title = ("第" + page.folio() + "版 " + page.section()).strip();
        var whole = new PdfDestination(PdfDestination.FIT);
        whole.addPage(writer.getPageReference(writer.getPageNumber()));
        var entry = new PdfOutline(writer.getRootOutline(), whole, title, false);
        for (var story : page.articles()) new PdfOutline(entry, Links.to(writer, paper, story.box()), headline(story));
    }

    private static String headline(Page.Article story) {
        return story.frames().stream()
                .filter(Frame.Text.class::isInstance)
                .flatMap(frame -> ((Frame.Text) frame).fragments().stream())
                .filter(fragment -> fragment.role() == Role.HEADLINE)
                .map(Frame.Fragment::text)
                .findFirst()
                .orElse(story.slug());
    }
}
