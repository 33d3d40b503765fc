package banxin.notice;

import java.util.List;

/** What was measured of a finished file, or read in it. Words and JSON are made of it by whoever writes it. */
public sealed interface Quantity {
    Quantity NONE = new Amounts(List.of());

    /** A number with its unit. */
    record Amount(double value, MeasureUnit unit) implements Quantity {
        public Amount {
            if (!Double.isFinite(value)) throw new IllegalArgumentException("no number was measured");
        }
    }

    /** Several at once, such as width and height; or none. */
    record Amounts(List<Amount> all) implements Quantity {
        public Amounts {
            all = List.copyOf(all);
        }
    }

    /** What the file itself says there, such as the name of a colour space. */
    record Said(String text) implements Quantity {}

    static Quantity amount(double value, MeasureUnit unit) {
        return new Amount(value, unit);
    }

    /** Width and height. */
    static Quantity size(double width, double height, MeasureUnit unit) {
        return new Amounts(List.of(new Amount(width, unit), new Amount(height, unit)));
    }

    static Quantity said(String text) {
        return text.isEmpty() ? NONE : new Said(text);
    }
}
