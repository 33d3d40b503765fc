package banxin.copydesk;

import banxin.issue.Issue;
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

    /** @param shown where it stands in the issue sheet */
    private record Filled(Field field, String shown, String text) {}

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
        put(Field.WEATHER, Field.WEATHER.key(), issue.weather());
        for (var page : issue.pages()) {
            put(Field.SECTION, Field.SECTION.key(), page.section());
            put(Field.EDITOR, Field.EDITOR.key(), page.editor());
            put(Field.PROOFREADER, Field.PROOFREADER.key(), page.proofreader());
            put(Field.DESIGNER, Field.DESIGNER.key(), page.designer());
        }
    }

    private void add(Field field, String text) {
        put(field, "publication." + field.key(), text);
    }

    private void put(Field field, String shown, String text) {
        if (!text.isEmpty()) fields.add(new Filled(field, shown, text));
    }

    void check(Theme theme, Coverage coverage, Notices notices) {
        for (var field : fields) {
            coverage.check(field.text(), theme.faces().furniture(), field.shown());
            int length = field.text().codePointCount(0, field.text().length());
            int room = theme.furniture().characters(field.field());
            if (length > room)
                notices.add(Notice.warning("furniture-long", Place.sheet(), field.shown(), length, room));
        }
    }
}
