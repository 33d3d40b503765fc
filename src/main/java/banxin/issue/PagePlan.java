package banxin.issue;

import java.util.List;

/**
 * 版面计划: which stories the editors want on a page, strongest first.
 *
 * @param section 版名
 * @param digest 导读
 * @param line of its entry in issue.yaml
 */
public record PagePlan(
        String section,
        String editor,
        String proofreader,
        String designer,
        List<Placement> placements,
        List<Teaser> digest,
        int line) {
    public PagePlan {
        placements = List.copyOf(placements);
        digest = List.copyOf(digest);
    }

    public PagePlan(
            String section, String editor, String proofreader, String designer, List<Placement> placements, int line) {
        this(section, editor, proofreader, designer, placements, List.of(), line);
    }

    /**
     * One item of 导读.
     *
     * @param text what it says of the story; empty for its headline
     */
    public record Teaser(String slug, String text, int line) {}

    /**
     * One story on the page. A story that is on two pages begins on the first and goes on on the second.
     *
     * @param columns basic columns wide; 0 leaves it to make-up
     * @param box framed by a rule
     * @param vertical its heads stand (竖题)
     * @param jump where it goes on
     */
    public record Placement(String slug, int columns, boolean box, boolean vertical, Jump jump, int line) {
        public Placement(String slug, int columns, boolean box, int line) {
            this(slug, columns, box, false, Jump.NONE, line);
        }
    }
}
