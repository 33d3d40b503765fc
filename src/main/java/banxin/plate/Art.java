package banxin.plate;

import static banxin.plate.Elements.attributes;
import static banxin.plate.Elements.child;
import static banxin.plate.Elements.text;

import banxin.geom.Rect;
import banxin.page.Frame;
import banxin.page.Page;
import banxin.type.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * A story in the tree. A paragraph is one element, on however many legs or pages its lines stand; cells, items, names,
 * quotations and verse that follow one another stand in a table, a list, a quotation, a stanza.
 */
final class Art {
    private final PdfStructureElement art;
    private final Levels levels;
    private final Map<Object, PdfStructureElement> elements;
    private final Map<Integer, PdfStructureElement> paragraphs = new HashMap<>();
    private final Map<Integer, Group> groups = new HashMap<>();
    private final List<TableTree> tables = new ArrayList<>();
    private Optional<PdfStructureElement> illustration = Optional.empty();
    /** Of its headline: stories are equals, whichever stands first. */
    private int level = 1;

    /** Paragraphs that stand together. */
    private record Group(Role role, int number, PdfStructureElement element, Optional<TableTree> table) {}

    Art(PdfStructureElement document, Levels levels, Map<Object, PdfStructureElement> elements) {
        art = new PdfStructureElement(document, new PdfName("Art"));
        this.levels = levels;
        this.elements = elements;
    }

    /** What of it stands on one page. */
    void add(Page.Article article, PressSheet paper) {
        for (var frame : article.frames()) {
            if (frame instanceof Frame.Picture picture) add(picture, article, paper);
            if (frame instanceof Frame.Text text) text.fragments().forEach(this::add);
        }
    }

    void close() {
        tables.forEach(TableTree::close);
    }

    private void add(Frame.Fragment fragment) {
        if (fragment.target().isPresent()) elements.put(fragment, link());
        else if (fragment.isCopy() && !fragment.text().isEmpty())
            elements.put(fragment, paragraphs.computeIfAbsent(fragment.paragraph(), unseen -> paragraph(fragment)));
    }

    /** Stands alone between paragraphs, so that no paragraph holds words that are no copy. */
    private PdfStructureElement link() {
        var link = new PdfStructureElement(art, new PdfName("Link"));
        var layout = attributes("Layout");
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        link.put(PdfName.A, layout);
        return link;
    }

    private PdfStructureElement paragraph(Frame.Fragment fragment) {
        return switch (fragment.role()) {
            case HEADLINE -> headline();
            case CROSSHEAD -> heading(level + 1);
            case CELLHEAD, CELL -> table(fragment).cell(fragment.slot(), fragment.role() == Role.CELLHEAD);
            case ITEM, NAME -> child(child(group(fragment, "L").element(), "LI"), "LBody");
            case QUOTE -> child(group(fragment, "BlockQuote").element(), "P");
            case VERSE -> child(group(fragment, "Div").element(), "P");
            case CAPTION -> illustration.map(picture -> child(picture, "Caption")).orElseGet(() -> child(art, "P"));
            default -> child(art, "P");
        };
    }

    /** A crosshead is one deeper than what the headline became. */
    private PdfStructureElement headline() {
        var heading = heading(level);
        level = Integer.parseInt(heading.get(PdfName.S).toString().substring(2));
        return heading;
    }

    private PdfStructureElement heading(int wanted) {
        return child(art, "H" + levels.next(wanted));
    }

    private TableTree table(Frame.Fragment cell) {
        return group(cell, "Table").table().orElseThrow();
    }

    /** The one that the paragraph before stands in, if it is of the same kind. */
    private Group group(Frame.Fragment fragment, String kind) {
        var role = fragment.role() == Role.CELLHEAD ? Role.CELL : fragment.role();
        int number = fragment.slot().group();
        var before = groups.get(fragment.paragraph() - 1);
        var group = before != null && before.role() == role && before.number() == number
                ? before
                : opened(role, number, kind);
        groups.put(fragment.paragraph(), group);
        return group;
    }

    private Group opened(Role role, int number, String kind) {
        var element = child(art, kind);
        var table = kind.equals("Table") ? Optional.of(new TableTree(element)) : Optional.<TableTree>empty();
        table.ifPresent(tables::add);
        return new Group(role, number, element, table);
    }

    /** The caption stands beside the figure: a reader that says what the figure shows leaves out all that is inside. */
    private void add(Frame.Picture picture, Page.Article article, PressSheet paper) {
        illustration = Optional.of(child(art, "Div"));
        var figure = child(illustration.get(), "Figure");
        figure.put(new PdfName("Alt"), text(told(picture, article)));
        figure.put(PdfName.A, box(picture.box(), paper));
        elements.put(picture, figure);
    }

    private static PdfDictionary box(Rect box, PressSheet paper) {
        var layout = attributes("Layout");
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(PdfName.BBOX, new PdfRectangle(paper.place(box)));
        return layout;
    }

    /** What the editors wrote for those who do not see it, else its caption, else the headline. */
    private static String told(Frame.Picture picture, Page.Article article) {
        if (!picture.alt().isBlank()) return picture.alt();
        var behind = article.frames().subList(article.frames().indexOf(picture) + 1, article.frames().size());
        return Stream.of(words(behind.stream().limit(1), Role.CAPTION), words(article.frames().stream(), Role.HEADLINE))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(picture.src());
    }

    private static Optional<String> words(Stream<Frame> frames, Role role) {
        return frames.filter(Frame.Text.class::isInstance)
                .flatMap(frame -> ((Frame.Text) frame).fragments().stream())
                .filter(fragment -> fragment.role() == role)
                .map(Frame.Fragment::text)
                .findFirst();
    }
}
