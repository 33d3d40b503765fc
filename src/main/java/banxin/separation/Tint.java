package banxin.separation;

import java.util.Arrays;

/** Amounts of ink from 0 to 1, and which plates they speak of. A plate that is not named is knocked out. */
public final class Tint {
    /** Cyan, magenta, yellow and black. */
    static final long PROCESS = 0b1111;
    /** Every plate, the spots too. */
    static final long ALL = -1;

    private final float[] amounts;
    private final long named;

    Tint(float[] amounts, long named) {
        this.amounts = amounts.clone();
        this.named = named;
    }

    /** @param plate as in {@link Plates#inks()} */
    public double of(int plate) {
        return plate < amounts.length ? amounts[plate] : 0;
    }

    boolean names(int plate) {
        return (named >> plate & 1) != 0;
    }

    boolean isNone() {
        return named == 0;
    }

    /** Nothing on any plate: the paper's white. */
    public boolean isWhite() {
        return inks() == 0;
    }

    /** How many plates get ink. */
    public int inks() {
        int inks = 0;
        for (var amount : amounts) if (amount > 0) inks++;
        return inks;
    }

    /** Of black, and of black alone. */
    public boolean isBlackOnly() {
        return inks() == 1 && of(Plates.BLACK) > 0;
    }

    /** Total ink in percent. */
    public double total() {
        double total = 0;
        for (var amount : amounts) total += amount;
        return total * 100;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tint tint && named == tint.named && Arrays.equals(amounts, tint.amounts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(amounts) * 31 + Long.hashCode(named);
    }

    @Override
    public String toString() {
        return Arrays.toString(amounts);
    }
}
