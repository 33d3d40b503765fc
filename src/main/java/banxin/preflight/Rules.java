package banxin.preflight;

import banxin.separation.Mark;
import banxin.separation.Plates;
import java.io.IOException;
import java.util.List;

/** Every rule there is, file by file and page by page. What a profile asks of them stands in {@code rules.tsv}. */
final class Rules {
    static final List<FileRule> FILE = List.of(
            new Identity(),
            new Metadata(),
            new Intents(Intents.PRESS, Code.INTENT_MISSING, Code.INTENT_SEVERAL, Code.INTENT_EMPTY),
            new Intents(Intents.ARCHIVE, Code.ARCHIVE_INTENT_MISSING, Code.ARCHIVE_INTENT_SEVERAL, Code.ARCHIVE_INTENT_EMPTY),
            new Catalogue(),
            new AllObjects(),
            new Access(),
            new PageSizes());

    static final List<PageRule.Maker> PAGE = List.of(
            Boxes::new,
            Annotations::new,
            ColourSpaces::new,
            onTrim(BlackText::new),
            onTrim(Overprint::new),
            onTrim(SmallType::new),
            onTrim(Lines::new),
            onTrim(Resolution::new),
            EmbeddedFonts::new,
            Transparency::new,
            TotalInk::new);

    private Rules() {}

    /** For what only matters where paper is left: printer's marks are of all inks, and thin. */
    private static PageRule.Maker onTrim(PageRule.Maker maker) {
        return (page, findings) -> {
            var rule = maker.on(page, findings);
            return new PageRule() {
                @Override
                public void mark(Mark mark, Plates beneath) throws IOException {
                    if (page.isKept(mark.box())) rule.mark(mark, beneath);
                }
            };
        };
    }
}
