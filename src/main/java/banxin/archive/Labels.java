package banxin.archive;

import banxin.page.Page;
import banxin.plate.Label;
import banxin.type.HouseStyle.Language;
import java.util.ArrayList;
import java.util.List;

/** What the PDF says about itself (typesetting N9). */
final class Labels {
    private Labels() {}

    private static String language(Language language) {
        return switch (language) {
            case HANS -> "zh-CN";
            case HANT -> "zh-Hant";
            case EN -> "en";
        };
    }

    /** @param language of the copy */
    static Label of(List<Page> pages, Language language) {
        var issue = pages.getFirst().masthead();
        var paper = issue.publication();
        var title = paper.name() + "　" + issue.date().gregorian() + "　第" + issue.number() + "期";
        var author = paper.publisher().isEmpty() ? paper.sponsor() : paper.publisher();
        var keywords = new ArrayList<>(List.of(paper.name(), issue.day().toString()));
        pages.stream().map(Page::section).filter(section -> !section.isEmpty()).forEach(keywords::add);
        return new Label(title, author, paper.cn() + paper.permit(), keywords, language(language), issue.day());
    }
}
