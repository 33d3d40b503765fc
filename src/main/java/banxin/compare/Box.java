package banxin.compare;

/** In pt from the top left corner of the trim. */
record Box(double x, double y, double width, double height) {}
