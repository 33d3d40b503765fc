package banxin.copydesk;

import banxin.issue.Issue;
import banxin.issue.Story;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.theme.FurnitureRoom.Field;
import banxin.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** What the theme prints of the issue sheet: every character must be in the type case, and no field outgrow its place. */
final class Furniture {
    private final List<Filled> fields = new ArrayList<>();

    /**
     * @param shown where it stands in the issue sheet
     * @param place knows the page that is named
     */
    private record Filled(Field field, String shown, String text, Place place) {}

    Furniture(Issue issue) {
        var paper = issue.publication();
        add(Field.NAME, paper.name());
        add(Field.CN, paper.cn());
        add(Field.PERMIT, paper.permit());
        add(Field.SUPERVISOR, paper.supervisor());
        add(Field.SPONSOR, paper.sponsor());
        add(Field.PUBLISHER, paper.publisher());
        add(Field.ADDRESS, paper.address());
        add(Field.PHONE, paper.phone());
        add(Field.POSTCODE, paper.postcode());
        add(Field.PRINTER, paper.printer());
        add(Field.PRICE, paper.price());
        add(Field.PRINT_RUN, paper.printRun());
        add(Field.AUDIENCE, paper.audience());
        put(Field.WEATHER, Field.WEATHER.key(), issue.weather(), Place.sheet());
        for (int i = 0; i < issue.pages().size(); i++) {
            var page = issue.pages().get(i);
            var place = Place.sheet().on(List.of(i + 1));
            put(Field.SECTION, Field.SECTION.key(), page.section(), place);
            put(Field.EDITOR, Field.EDITOR.key(), page.editor(), place);
            put(Field.PROOFREADER, Field.PROOFREADER.key(), page.proofreader(), place);
            put(Field.DESIGNER, Field.DESIGNER.key(), page.designer(), place);
        }
        if (issue.pages().isEmpty()) issue.stories().forEach(this::section);
    }

    /** A page that the program makes up is named after the section of its first story. */
    private void section(Story story) {
        put(Field.SECTION, Field.SECTION.key(), story.section(), Place.of(story.file()));
    }

    private void add(Field field, String text) {
        put(field, "publication." + field.key(), text, Place.sheet());
    }

    private void put(Field field, String shown, String text, Place place) {
        if (!text.isEmpty()) fields.add(new Filled(field, shown, text, place));
    }

    void check(Theme theme, Coverage coverage, Notices notices) {
        for (var field : fields) {
            coverage.check(field.text(), theme.faces().furniture(), field.shown(), field.place());
            int length = field.text().codePointCount(0, field.text().length());
            int room = theme.furniture().characters(field.field());
            if (length > room)
                notices.add(Notice.warning("furniture-long", field.place(), field.shown(), length, room));
        }
    }
}
