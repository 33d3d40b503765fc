package banxin.markup;

import banxin.geom.Rect;

/** Millipoints as CSS lengths. */
final class Css {
    private Css() {}

    /** At most three decimals, none that say nothing: {@code 13.5pt}. */
    static String pt(int mp) {
        var sign = mp < 0 ? "-" : "";
        var fraction = Math.abs(mp % 1000);
        if (fraction == 0) return mp / 1000 + "pt";
        var digits = Integer.toString(1000 + fraction).substring(1);
        return sign + Math.abs(mp / 1000) + "." + digits.replaceFirst("0+$", "") + "pt";
    }

    static String box(Rect box) {
        return "left:" + pt(box.x())
                + ";top:" + pt(box.y())
                + ";width:" + pt(box.width())
                + ";height:" + pt(box.height());
    }
}
