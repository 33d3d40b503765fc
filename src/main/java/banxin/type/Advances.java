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

    /** Brought to a share of their widths, in 1/1000; from the start of the run, so that no error adds up. */
    Advances narrowed(int share) {
        int[] narrow = new int[values.length];
        for (int i = 0, before = 0, after = 0; i < narrow.length; i++) {
            before += values[i];
            narrow[i] = share(before, share) - after;
            after += narrow[i];
        }
        return new Advances(narrow);
    }

    static int share(int length, int share) {
        return (int) (length * (long) share / 1000);
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
