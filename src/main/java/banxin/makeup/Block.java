package banxin.makeup;

import banxin.issue.PagePlan.Placement;
import banxin.issue.Picture;
import banxin.type.Copy;
import java.util.List;

/** A story as the page plan names it: what make-up places. */
record Block(Placement placement, Copy copy, List<Picture> pictures) {}
