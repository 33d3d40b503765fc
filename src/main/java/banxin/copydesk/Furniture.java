package banxin.copydesk;

import banxin.issue.Issue;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import java.util.ArrayList;
import java.util.List;

/** What the theme prints of the issue sheet: every character must be in the type case, and no field outgrow its place. */
final class Furniture {
    private static final int NAME = 12;
    private static final int SHORT = 10;
    private static final int BODY = 36;
    private static final int LONG = 60;

    private final List<Field> fields = new ArrayList<>();

    /** @param longest characters that a theme's masthead, folio line and imprint make room for */
    private record Field(String name, String text, int longest) {}

    Furniture(Issue issue) {
        var paper = issue.publication();
        add("publication.name", paper.name(), NAME);
        add("publication.cn", paper.cn(), BODY);
        add("publication.permit", paper.permit(), BODY);
        add("publication.supervisor", paper.supervisor(), BODY);
        add("publication.sponsor", paper.sponsor(), BODY);
        add("publication.publisher", paper.publisher(), BODY);
        add("publication.address", paper.address(), LONG);
        add("publication.phone", paper.phone(), BODY);
        add("publication.postcode", paper.postcode(), SHORT);
        add("publication.printer", paper.printer(), LONG);
        add("publication.price", paper.price(), BODY);
        add("publication.print-run", paper.printRun(), BODY);
        add("publication.audience", paper.audience(), LONG);
        add("weather", issue.weather(), BODY);
        for (var page : issue.pages()) {
            add("section", page.section(), SHORT);
            add("editor", page.editor(), SHORT);
            add("proofreader", page.proofreader(), SHORT);
            add("designer", page.designer(), SHORT);
        }
    }

    private void add(String name, String text, int longest) {
        if (!text.isEmpty()) fields.add(new Field(name, text, longest));
    }

    void check(Coverage coverage, Notices notices) {
        for (var field : fields) {
            coverage.checkFurniture(field.name(), field.text());
            int length = field.text().codePointCount(0, field.text().length());
            if (length > field.longest())
                notices.add(Notice.warning(
                        "furniture-long", Place.sheet(), field.name(), length, field.longest()));
        }
    }
}
