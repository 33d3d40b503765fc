package banxin.type;

import java.util.Arrays;

/** Advance of each character of a run, in millipoints. Equal when its numbers are: pages are compared and remembered. */
public final class Advances {
    private final int[] values;

    public Advances(int... values) {
        this.values = values.clone();
    }

    public int size() {
        return values.length;
    }

    public int get(int index) {
        return values[index];
    }

    public int total() {
        return Arrays.stream(values).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Advances advances && Arrays.equals(values, advances.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
