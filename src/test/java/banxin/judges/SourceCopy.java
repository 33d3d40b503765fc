package banxin.judges;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A story as the judge reads its file: paragraphs in reading order, without white space. */
public record SourceCopy(String slug, List<Piece> body, List<Piece> captions) {
    /**
     * A paragraph.
     *
     * @param blanks where the editors typed white space, as places in the text that has none
     * @param justified its lines are flush on both sides
     * @param grid its lines stand on the page's baseline grid
     */
    public record Piece(String text, BitSet blanks, boolean justified, boolean grid) {
        public static Piece of(String typed, boolean justified, boolean grid) {
            var blanks = new BitSet();
            var text = new StringBuilder();
            for (var word : typed.split("[\\s\\u00a0\\u3000]+")) {
                text.append(solid(word));
                blanks.set(text.length());
            }
            return new Piece(text.toString(), blanks, justified, grid);
        }
    }

    public static SourceCopy read(Path file) throws IOException {
        var name = file.getFileName().toString();
        // Words in braces are no copy, nor are the brackets round what they mark.
        var whole = Files.readString(file).replaceAll("\\[([^\\[\\]]*)\\]\\{[^{}]*\\}", "$1");
        var fence = whole.startsWith("---\n") ? whole.indexOf("\n---\n", 3) : -1;
        var loaded = fence < 0 ? Map.of() : new Load(LoadSettings.builder().build()).loadFromString(whole.substring(4, fence + 1));
        var front = loaded instanceof Map<?, ?> map ? map : Map.of();
        var pieces = new ArrayList<Piece>();
        for (var keys : List.of("banner 栏题", "kicker 引题", "headline 标题", "deck 副题", "byline 作者"))
            add(pieces, get(front, keys), false, false);
        add(pieces, get(front, "lead 导语"), true, false);
        add(pieces, get(front, "summary 提要"), true, true);
        var body = new BodyReader(pieces);
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(whole.substring(fence < 0 ? 0 : fence + 5)).accept(body);
        add(pieces, get(front, "signature 落款"), false, true);
        add(pieces, get(front, "source 来源"), false, true);
        var captions = new ArrayList<Piece>();
        if (get(front, "images 图") instanceof List<?> images)
            for (var image : images)
                if (image instanceof Map<?, ?> about)
                    add(captions, word(get(about, "caption 图说")) + word(get(about, "credit 摄影")), false, false);
        body.images.forEach(caption -> add(captions, caption, false, false));
        return new SourceCopy(name.substring(0, name.length() - 3), pieces, captions);
    }

    public List<Piece> pieces() {
        return Stream.concat(body.stream(), captions.stream()).toList();
    }

    /** @param keys that mean the same */
    private static Object get(Map<?, ?> map, String keys) {
        for (var key : keys.split(" ")) if (map.containsKey(key)) return map.get(key);
        return "";
    }

    private static String word(Object value) {
        return value == null ? "" : value.toString();
    }

    private static void add(List<Piece> pieces, Object value, boolean justified, boolean grid) {
        word(value).lines().map(line -> Piece.of(line, justified, grid)).filter(piece -> !piece.text().isEmpty())
                .forEach(pieces::add);
    }

    /** Without white space, and without what no page can show. */
    public static String solid(String text) {
        var kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** 王　芳, a name that the editors spread. */
    private static final String SPREAD = "(?<!\\p{IsHan})(\\p{IsHan})[ \\u3000]+(\\p{IsHan})(?!\\p{IsHan})";

    /** Gathers the characters of each paragraph, heading and list item. */
    private static final class BodyReader extends AbstractVisitor {
        private final List<Piece> pieces;
        private final List<String> images = new ArrayList<>();
        private StringBuilder text = new StringBuilder();
        private boolean verse;

        BodyReader(List<Piece> pieces) {
            this.pieces = pieces;
        }

        @Override
        public void visit(Paragraph paragraph) {
            verse = hasHardBreak(paragraph);
            text = new StringBuilder(marker(paragraph));
            visitChildren(paragraph);
            flush();
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            if (node instanceof TableCell) {
                verse = true;
                flush();
            }
        }

        /** 名单 and 诗; whatever separates names is markup. */
        @Override
        public void visit(FencedCodeBlock fence) {
            if (!fence.getInfo().equals("名单")) add(pieces, fence.getLiteral(), false, true);
            else
                for (var name : fence.getLiteral().replaceAll(SPREAD, "$1$2").split("(?<=\\p{IsHan}{2})[ \\u3000]+|[、\n]"))
                    add(pieces, name, false, true);
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            if (!text.isEmpty()) add(pieces, text.toString(), false, false);
            text = new StringBuilder();
        }

        private static boolean hasHardBreak(Paragraph paragraph) {
            for (var child = paragraph.getFirstChild(); child != null; child = child.getNext())
                if (child instanceof HardLineBreak) return true;
            return false;
        }

        private static String marker(Paragraph paragraph) {
            if (!(paragraph.getParent() instanceof ListItem item) || paragraph.getPrevious() != null) return "";
            if (!(item.getParent() instanceof OrderedList list)) return "·";
            int number = list.getMarkerStartNumber();
            for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) number++;
            return number + list.getMarkerDelimiter();
        }

        private void flush() {
            // Lines of verse stand alone; in a quotation they are quotations still.
            if (!text.isEmpty()) add(pieces, text.toString(), !verse, true);
            text = new StringBuilder();
        }

        @Override
        public void visit(Text literal) {
            // CommonMark leaves ，**以 and ！*开 unclosed; a Chinese editor meant bold or dots.
            text.append(literal.getLiteral().replace("*", ""));
        }

        @Override
        public void visit(HtmlInline html) {
            text.append(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            flush();
        }

        @Override
        public void visit(BlockQuote quote) {
            visitChildren(quote);
        }

        @Override
        public void visit(Image image) {
            if (image.getTitle() != null) images.add(image.getTitle());
        }
    }
}
