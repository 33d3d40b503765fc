package banxin.makeup;

import banxin.issue.PagePlan;
import banxin.page.Credits;
import banxin.page.Masthead;
import java.util.List;

/**
 * A page that is to be made up.
 *
 * @param of so many
 * @param masthead what the issue says of itself
 */
record Leaf(PagePlan plan, int folio, int of, Masthead masthead) {
    /** The issue's last page ends with it, if the paper has something to say there. */
    boolean imprint() {
        var paper = masthead.publication();
        var fields = List.of(
                paper.address(), paper.phone(), paper.postcode(), paper.printer(), paper.price(), paper.printRun(),
                paper.audience());
        return folio == of && fields.stream().anyMatch(field -> !field.isEmpty());
    }

    Credits credits() {
        return new Credits(plan.editor(), plan.proofreader(), plan.designer());
    }
}
