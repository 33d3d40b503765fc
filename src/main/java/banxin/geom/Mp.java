package banxin.geom;

/** Millipoints. Whole numbers, so that adding a thousand lines up loses nothing and equal pages are equal. */
public final class Mp {
    /** One point. */
    public static final int PT = 1000;

    private static final double PER_MM = 72_000 / 25.4;

    private Mp() {}

    public static int pt(double points) {
        return (int) Math.round(points * PT);
    }

    public static int mm(double millimetres) {
        return (int) Math.round(millimetres * PER_MM);
    }

    public static double toPt(int mp) {
        return mp / 1000.0;
    }

    public static double toMm(int mp) {
        return mp / PER_MM;
    }
}
