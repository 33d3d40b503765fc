package banxin.compose;

import banxin.type.Anatomy.By;
import banxin.type.Anatomy.Treatment;
import java.util.Optional;

/**
 * Finds how a paragraph was set from the lines that were printed of it: every treatment that the house, copyfitting and
 * make-up know is tried, the plainest first, until one gives the same lines.
 *
 * @param manner that sets it so
 * @param printed what is set: the whole paragraph, or the piece of it that stands on the line
 */
record Reprint(Manner manner, Treatment treatment, Printed printed) {
    static Optional<Reprint> of(Manner house, Printed printed) {
        return tried(house, new Treatment(By.HOUSE, 0, 0), printed)
                .or(() -> fitted(house, 0, -1, printed))
                .or(() -> fitted(house, 0, 1, printed))
                .or(() -> tracked(house, printed))
                .or(() -> alone(house, printed));
    }

    private static Optional<Reprint> tried(Manner manner, Treatment treatment, Printed printed) {
        var set = manner.set("", printed.paragraph(), printed.type(), printed.measure());
        return printed.are(set) ? Optional.of(new Reprint(manner, treatment, printed)) : Optional.empty();
    }

    private static Optional<Reprint> fitted(Manner house, int tracking, int marks, Printed printed) {
        var manner = house.with(new Look(tracking, marks != 0, 0, 0), marks < 0);
        return tried(manner, new Treatment(By.COPYFIT, tracking, marks), printed);
    }

    /** As {@link Looks} does: the marks are squeezed only where lines are saved. */
    private static Optional<Reprint> tracked(Manner house, Printed printed) {
        for (int amount = Looks.STEP; amount <= -Tracking.TIGHTEST; amount += Looks.STEP)
            for (int signed : new int[] {-amount, amount}) {
                if (signed > Tracking.LOOSEST) continue;
                var found = fitted(house, signed, 0, printed)
                        .or(() -> fitted(house, signed, Integer.signum(signed), printed));
                if (found.isPresent()) return found;
            }
        return Optional.empty();
    }

    private static Optional<Reprint> alone(Manner house, Printed printed) {
        if (printed.asked().vertical()) return Optional.empty();
        return tried(house, new Treatment(By.MAKEUP, 0, 0), printed.alone());
    }
}
