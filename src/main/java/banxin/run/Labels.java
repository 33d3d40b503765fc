package banxin.run;

import banxin.issue.Issue;
import banxin.page.DateLine;
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

    static Label of(Issue issue, DateLine date) {
        var paper = issue.publication();
        var title = paper.name() + "　" + date.gregorian() + "　第" + issue.number() + "期";
        var author = paper.publisher().isEmpty() ? paper.sponsor() : paper.publisher();
        var keywords = new ArrayList<String>(List.of(paper.name(), issue.date().toString()));
        issue.pages().stream().map(page -> page.section()).filter(section -> !section.isEmpty()).forEach(keywords::add);
        return new Label(title, author, paper.cn() + paper.permit(), keywords, language(issue.style().language()), issue.date());
    }
}
