package banxin.intake;

import static banxin.type.Emphasis.DOTTED;
import static banxin.type.Emphasis.STRONG;

import banxin.intake.Braces.Marked;
import banxin.issue.Story.Passage;
import banxin.type.Role;
import banxin.type.Slot;
import banxin.yaml.Characters;
import banxin.yaml.Remarks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Reads CommonMark into paragraphs with roles. */
final class Body {
    private static final Pattern UNUSED = Pattern.compile("[\\]］】]([{｛][^{}｛｝\\[\\]]+[}｝])");

    private final String source;
    private final int above;
    private final Remarks remarks;
    private final List<Passage> parts = new ArrayList<>();
    private final List<Mention> pictures = new ArrayList<>();
    private final Markers markers = new Markers();
    private final Deque<Stick> outside = new ArrayDeque<>();
    private Stick stick = new Stick(Role.BODY, 0, "");
    private int line;
    private int linkStart;
    private int indented;
    private int stanza;
    private Slot slot = Slot.NONE;
    private boolean verse;
    private boolean headed;

    /** A picture that the text shows. */
    record Mention(String src, String alt, String caption, int line) {}

    /** @param headed the front matter has the headline */
    private Body(String source, int above, boolean headed, Remarks remarks) {
        this.source = source;
        this.above = above;
        this.headed = headed;
        this.remarks = remarks;
    }

    /** Empty when the text cannot be read in reasonable time, which has been told. */
    static Optional<Body> read(String text, int above, boolean headed, Remarks remarks) {
        var source = StandIns.in(text);
        return Markdown.parse(source, above, remarks).map(root -> {
            var body = new Body(source, above, headed, remarks);
            body.walk(root);
            if (body.indented > 0) remarks.note(0, "indent-starts-paragraph", body.indented);
            return body;
        });
    }

    /** A line of the front matter. With words in braces it is read like a line of the body, else it is as typed. */
    static Passage head(Role role, String text, int at, Remarks remarks) {
        if (!text.contains("]{") && !text.contains("]｛")) return Passage.plain(role, text, at);
        var source = StandIns.in(text);
        var body = new Body(source, at - 1, true, remarks);
        body.walk(Markdown.line(source));
        if (body.parts.size() != 1 || !body.pictures.isEmpty()) return Passage.plain(role, text, at);
        return new Passage(role, body.parts.getFirst().text(), body.parts.getFirst().spans(), at);
    }

    private void walk(Node root) {
        Walk.through(root, this::enter, this::leave);
    }

    List<Passage> parts() {
        return parts;
    }

    List<Mention> pictures() {
        return pictures;
    }

    private void enter(Node node) {
        if (!node.getSourceSpans().isEmpty()) line = above + 1 + node.getSourceSpans().getFirst().getLineIndex();
        switch (node) {
            case Paragraph paragraph -> start(role(paragraph));
            case Heading heading -> start(role(heading));
            case OrderedList list -> markers.open(list);
            case ListItem item -> markers.next(item);
            case TableBlock _ -> slot = Slots.table(line);
            case TableRow row -> row(row);
            case TableCell cell -> cell(cell);
            case FencedCodeBlock code -> fence(copy(code.getLiteral()), code.getInfo());
            case HtmlBlock block when isCopy(copy(block.getLiteral()).strip()) ->
                verbatim(copy(block.getLiteral()).strip());
            case HtmlBlock _ -> {}
            case ThematicBreak _ -> remarks.note(line, "rule-left-out");
            case LinkReferenceDefinition definition -> definition(definition);
            default -> enterInline(node);
        }
    }

    private void enterInline(Node node) {
        switch (node) {
            case org.commonmark.node.Text text -> text(inline(text.getLiteral()));
            case Code code -> stick.add(inline(code.getLiteral()));
            case HtmlInline tag -> inlineHtml(tag.getLiteral());
            case StrongEmphasis _ -> stick.open(STRONG);
            case Emphasis _ -> stick.open(DOTTED);
            case Marked marked -> open(inline(marked.braces));
            case Link _ -> linkStart = stick.length();
            case Image _ -> {
                outside.push(stick);
                stick = new Stick(Role.CAPTION, line, "");
            }
            case SoftLineBreak end -> softEnd(end);
            case HardLineBreak _ -> {
                if (!verse) stanza = line;
                verse = true;
                breakAt(line + 1);
            }
            default -> {}
        }
    }

    private void leave(Node node) {
        switch (node) {
            case Paragraph _ -> finish();
            case Heading _ -> finish();
            case TableCell _ -> finish();
            case TableBlock _ -> slot = Slot.NONE;
            case OrderedList _ -> markers.close();
            case ListItem _ -> markers.take();
            case StrongEmphasis _ -> stick.close(STRONG);
            case Emphasis _ -> stick.close(DOTTED);
            case Marked marked -> stick.close(inline(marked.braces));
            case Link link -> link(inline(link.getDestination()));
            case Image image -> picture(image);
            default -> {}
        }
    }

    private static Role role(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem) return Role.ITEM;
        return paragraph.getParent() instanceof BlockQuote ? Role.QUOTE : Role.BODY;
    }

    private Role role(Heading heading) {
        if (heading.getLevel() > 1) return Role.CROSSHEAD;
        if (headed) {
            remarks.warning(line, "second-headline");
            return Role.CROSSHEAD;
        }
        headed = true;
        return Role.HEADLINE;
    }

    private void start(Role role) {
        verse = false;
        stick = new Stick(role, line, role == Role.ITEM ? markers.take() : "");
    }

    private void row(TableRow row) {
        Slots.beyond(row, copy(typed(row))).ifPresent(cell -> remarks.fault(line, "row-too-long", Slots.cells(row), cell));
        slot = Slots.nextRow(slot);
    }

    private void cell(TableCell cell) {
        slot = Slots.nextCell(slot, cell);
        start(cell.isHeader() ? Role.CELLHEAD : Role.CELL);
    }

    private String typed(Node block) {
        var first = block.getSourceSpans().getFirst();
        var last = block.getSourceSpans().getLast();
        return source.substring(first.getInputIndex(), last.getInputIndex() + last.getLength());
    }

    private void finish() {
        var role = verse && stick.role() == Role.BODY ? Role.VERSE : stick.role();
        stick.paragraph(role)
                .map(text -> text.in(role == Role.VERSE ? Slots.verse(stanza, text.text()) : slot))
                .ifPresent(parts::add);
    }

    private void breakAt(int nextLine) {
        if (outside.isEmpty()) finish();
        line = nextLine;
        linkStart = 0;
        stick = stick.next(stick.role(), line);
    }

    /** A typed indent opens a paragraph in every Chinese file, though CommonMark wants a blank line. */
    private void softEnd(SoftLineBreak end) {
        if (end.getNext() instanceof org.commonmark.node.Text text && text.getLiteral().startsWith("\u3000")) {
            indented++;
            breakAt(line + 1);
        } else {
            stick.endLine();
            line++;
        }
    }

    /** Brackets inside brackets end up here, because a link holds no other, and full-width ones. */
    private void text(String text) {
        stick.add(text);
        UNUSED.matcher(text).results()
                .map(found -> found.group(1))
                .filter(braces -> Marking.of(braces).isPresent())
                .forEach(braces -> remarks.warning(line, "markup-unused", braces));
    }

    private void open(String braces) {
        if (!stick.open(braces)) remarks.warning(line, "markup-unknown", braces, Marking.nearest(braces));
    }

    private void link(String address) {
        var shown = stick.from(linkStart);
        if (!address.equals(shown) && !address.equals("mailto:" + shown))
            remarks.warning(line, "link-as-text", shown, address);
    }

    private void picture(Image image) {
        var alt = stick.from(0);
        stick = outside.pop();
        var title = image.getTitle() == null ? "" : inline(image.getTitle());
        pictures.add(new Mention(inline(image.getDestination()), alt, title, line));
    }

    private void inlineHtml(String literal) {
        var html = inline(literal);
        if (isCopy(html)) stick.add(html);
        line += (int) literal.chars().filter(c -> c == '\n').count();
    }

    /** HTML is copy like the rest and does nothing; a comment is none. */
    private boolean isCopy(String html) {
        var comment = html.startsWith("<!--") && html.indexOf("-->") == html.length() - 3;
        if (comment) remarks.note(line, "comment-left-out", html);
        else remarks.warning(line, "html-as-text", html);
        return !comment;
    }

    /** The word behind the backticks says what stands between them; whatever else it is, its lines are kept. */
    private void fence(String text, @Nullable String info) {
        var word = info == null ? "" : copy(info).strip();
        switch (word) {
            case "名单", "names" -> parts.addAll(Fenced.names(text, line));
            case "诗", "verse" -> parts.addAll(Fenced.verse(text, line));
            default -> {
                remarks.warning(line, "code-as-lines");
                if (!word.isEmpty()) remarks.note(line, "code-word-left-out", word);
                parts.addAll(Fenced.verse(text, line));
            }
        }
    }

    /** Something that looks like the target of a link, {@code [记者]: 张三}, may well be copy: it stays. */
    private void definition(LinkReferenceDefinition definition) {
        remarks.warning(line, "definition-as-text", copy(definition.getDestination()));
        verbatim(copy(typed(definition)));
    }

    private void verbatim(String text) {
        var at = line;
        for (var each : text.split("\n"))
            new Stick(Role.BODY, at++, "").with(each).paragraph(Role.BODY).ifPresent(parts::add);
    }

    /** Tags, titles and {@code &#10;} may hold a line end; a paragraph has none. */
    private static String inline(String literal) {
        return copy(literal).replace('\n', ' ');
    }

    private static String copy(String literal) {
        return Characters.clean(StandIns.out(literal));
    }
}
