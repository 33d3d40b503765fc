package banxin.makeup;

import banxin.issue.PagePlan;

/**
 * A page that is to be made up.
 *
 * @param of so many
 * @param imprint it ends with the imprint, being the last
 */
record Leaf(PagePlan plan, int folio, int of, boolean imprint) {}
