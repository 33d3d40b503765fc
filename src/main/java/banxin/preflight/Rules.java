package banxin.preflight;

import java.util.List;

/** Every rule there is, file by file and page by page. What a profile asks of them stands in {@code rules.tsv}. */
final class Rules {
    static final List<FileRule> FILE = List.of(
            new Identity(),
            new Metadata(),
            new Intents(Intents.PRESS, ""),
            new Intents(Intents.ARCHIVE, "archive-"),
            new Catalogue(),
            new AllObjects(),
            new Access(),
            new PageSizes());

    static final List<PageRule.Maker> PAGE = List.of(
            Boxes::new,
            Annotations::new,
            ColourSpaces::new,
            BlackText::new,
            Overprint::new,
            SmallType::new,
            Lines::new,
            Resolution::new,
            Fonts::new,
            Transparency::new,
            Ink::new);

    private Rules() {}
}
