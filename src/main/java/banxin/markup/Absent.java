package banxin.markup;

/**
 * What an empty field is in a template: false for {@code th:if}, no text, and nothing when joined to other text.
 *
 * <p>A number, because Thymeleaf takes the empty string for true, joins {@code null} as the word “null”, and finds only
 * the number zero false and printable.
 */
final class Absent extends Number {
    static final Absent FIELD = new Absent();

    private static final long serialVersionUID = 1;

    private Absent() {}

    @Override
    public int intValue() {
        return 0;
    }

    @Override
    public long longValue() {
        return 0;
    }

    @Override
    public float floatValue() {
        return 0;
    }

    @Override
    public double doubleValue() {
        return 0;
    }

    @Override
    public String toString() {
        return "";
    }
}
