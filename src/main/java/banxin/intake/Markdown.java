package banxin.intake;

import banxin.yaml.Remarks;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark with tables, within limits. */
final class Markdown {
    private static final int DEPTH = 50;
    /** For each line the parser copies the lines of its paragraph so far: time grows with the square. */
    private static final int MOST_LINES = 5000;
    /** Rows are filled up to the length of their head: a table that takes a page to type can have millions of cells. */
    private static final int MOST_CELLS = 100_000;
    /**
     * Asked in this order, so that {@code * * *} is a rule and no list. Indented code is left out: whoever indents a
     * paragraph by four blanks means a paragraph.
     */
    private static final List<Class<? extends Block>> BLOCKS = List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            ListBlock.class);
    private static final Parser PARSER = builder(new LinkedHashSet<>(BLOCKS))
            .extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
            .build();
    private static final Parser LINE = builder(Set.of()).build();

    private Markdown() {}

    private static Parser.Builder builder(Set<Class<? extends Block>> blocks) {
        return Parser.builder()
                .enabledBlockTypes(blocks)
                .linkProcessor(new Braces())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEPTH)
                .maxInlineNesting(DEPTH);
    }

    /** A single line that is no list, no quotation and no heading, whatever it starts with. */
    static Node line(String text) {
        return LINE.parse(text);
    }

    /** Empty when the text cannot be read in reasonable time, which has been told. */
    static Optional<Node> parse(String text, int above, Remarks remarks) {
        var endless = endless(text);
        if (endless == 0) return parse(text, remarks);
        remarks.fault(above + endless, "endless-paragraph", MOST_LINES);
        return Optional.empty();
    }

    private static Optional<Node> parse(String text, Remarks remarks) {
        try {
            return Optional.of(PARSER.parse(text));
        } catch (IllegalArgumentException tooManyCells) {
            remarks.fault(0, "endless-table", MOST_CELLS);
            return Optional.empty();
        }
    }

    /** The line where a paragraph becomes too long, from 1; 0 where none does. */
    private static int endless(String text) {
        var number = 0;
        var together = 0;
        for (var each : (Iterable<String>) text.lines()::iterator) {
            number++;
            together = each.isBlank() ? 0 : together + 1;
            if (together > MOST_LINES) return number;
        }
        return 0;
    }
}
