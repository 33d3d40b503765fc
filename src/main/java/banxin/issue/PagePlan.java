package banxin.issue;

import java.util.List;

/**
 * 版面计划: which stories the editors want on a page, strongest first.
 *
 * @param section 版名
 * @param line of its entry in issue.yaml
 */
public record PagePlan(
        String section, String editor, String proofreader, String designer, List<Placement> placements, int line) {
    public PagePlan {
        placements = List.copyOf(placements);
    }

    /**
     * One story on the page.
     *
     * @param columns basic columns wide; 0 leaves it to make-up
     * @param box framed by a rule
     * @param vertical its heads stand (竖题)
     */
    public record Placement(String slug, int columns, boolean box, boolean vertical, int line) {
        public Placement(String slug, int columns, boolean box, int line) {
            this(slug, columns, box, false, line);
        }
    }
}
