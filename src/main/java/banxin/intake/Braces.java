package banxin.intake;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.AsciiMatcher;
import org.commonmark.text.CharMatcher;

/**
 * Markup for what Markdown has no sign for: {@code [石楼县]{专名号}}. The parser finds brackets and emphasis as it does for
 * links; what the words mean is not asked here. An input method may type the braces full-width.
 */
final class Braces implements LinkProcessor {
    private static final AsciiMatcher NO_WORD = AsciiMatcher.builder().anyOf("{}[]\n\0").build();
    private static final CharMatcher WORD =
            character -> !NO_WORD.matches(character) && character != '｛' && character != '｝';

    /** Text in brackets with words in braces behind it. */
    static final class Marked extends CustomNode {
        /** The words with their braces, as they stand in the file. */
        final String braces;

        private Marked(String braces) {
            this.braces = braces;
        }
    }

    @Override
    public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        if (info.destination() != null || info.text(scanner).isEmpty()) return LinkResult.none();
        scanner.setPosition(info.afterTextBracket());
        if (!scanner.next('{') && !scanner.next('｛')) return LinkResult.none();
        scanner.match(WORD);
        if (!scanner.next('}') && !scanner.next('｝')) return LinkResult.none();
        var braces = scanner.getSource(info.afterTextBracket(), scanner.position());
        return LinkResult.wrapTextIn(new Marked(braces.getContent()), scanner.position());
    }
}
