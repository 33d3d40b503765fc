package banxin.makeup;

import banxin.issue.PagePlan;
import banxin.page.Credits;
import banxin.page.Masthead;
import banxin.page.Part;
import banxin.theme.FurnitureRoom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A page that is to be made up.
 *
 * @param of so many
 * @param masthead what the issue says of itself
 * @param furniture that the page bears: masthead, folio line, imprint
 */
record Leaf(PagePlan plan, int folio, int of, Masthead masthead, Set<Part> furniture) {
    /**
     * A page of a newspaper: the masthead stands on the first, a folio line on the others, the imprint on the last if the
     * paper has something to say there. What the theme gives no room is left out.
     */
    static Leaf of(PagePlan plan, int folio, int of, Masthead masthead, FurnitureRoom room) {
        var furniture = EnumSet.noneOf(Part.class);
        if (folio == 1 && room.folioLines() + room.mastheadLines() > 0) furniture.add(Part.MASTHEAD);
        if (folio > 1 && room.folioLines() > 0) furniture.add(Part.FOLIO);
        if (folio == of && room.imprintLines() > 0 && hasImprint(masthead)) furniture.add(Part.IMPRINT);
        return new Leaf(plan, folio, of, masthead, furniture);
    }

    boolean bears(Part part) {
        return furniture.contains(part);
    }

    private static boolean hasImprint(Masthead masthead) {
        var paper = masthead.publication();
        var fields = List.of(
                paper.address(), paper.phone(), paper.postcode(), paper.printer(), paper.price(), paper.printRun(),
                paper.audience());
        return fields.stream().anyMatch(field -> !field.isEmpty());
    }

    Credits credits() {
        return new Credits(plan.editor(), plan.proofreader(), plan.designer());
    }
}
