package banxin.handout;

/** Where a label stands, in pt from the lower left corner of the sheet, and how wide it may be. */
record Baseline(float x, float y, float width) {}
