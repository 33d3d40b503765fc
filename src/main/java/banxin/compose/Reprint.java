package banxin.compose;

import banxin.type.Treatment;
import banxin.type.Treatment.By;
import java.util.Optional;

/**
 * A paragraph set again as it was printed: as its lines remember, or, where make-up chose what stands on the line, that
 * alone at its natural width.
 *
 * @param manner that sets it so
 * @param printed what is set: the whole paragraph, or the piece of it that stands on the line
 */
record Reprint(Manner manner, Treatment treatment, Printed printed) {
    static Optional<Reprint> of(Manner house, Printed printed) {
        var told = printed.asked().treatment();
        return again(told.by() == By.RESCUE ? house : house.treated(told), told, printed).or(() -> alone(house, printed));
    }

    private static Optional<Reprint> again(Manner manner, Treatment treatment, Printed printed) {
        var set = manner.set("", printed.paragraph(), printed.type(), printed.measure());
        return printed.are(set) ? Optional.of(new Reprint(manner, treatment, printed)) : Optional.empty();
    }

    private static Optional<Reprint> alone(Manner house, Printed printed) {
        if (printed.asked().vertical()) return Optional.empty();
        return again(house, new Treatment(By.MAKEUP, 0, 0), printed.alone());
    }
}
