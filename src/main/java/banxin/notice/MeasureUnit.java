package banxin.notice;

import java.util.Locale;

/** In what is measured, and to how many decimals it is told. */
public enum MeasureUnit {
    /** A count, a share of one, or a version. */
    NONE("", 2),
    PERCENT("%", 0),
    MILLIMETRE("mm", 2),
    SQUARE_MILLIMETRE("mm²", 0),
    POINT("pt", 2),
    PIXELS_PER_INCH("ppi", 0);

    private final String symbol;
    private final int decimals;

    MeasureUnit(String symbol, int decimals) {
        this.symbol = symbol;
        this.decimals = decimals;
    }

    public String symbol() {
        return symbol;
    }

    /** The same number that is told in words. */
    public double rounded(double value) {
        return Double.parseDouble(number(value));
    }

    /** The number alone, the same in every locale. */
    public String number(double value) {
        var number = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return decimals == 0 ? number : number.replaceAll("\\.?0+$", "");
    }

    /** @throws IllegalArgumentException when there is none */
    public static MeasureUnit of(String symbol) {
        for (var unit : values()) if (unit.symbol.equals(symbol)) return unit;
        throw new IllegalArgumentException("no unit is written " + symbol);
    }
}
