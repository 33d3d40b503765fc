package banxin.preflight;

import banxin.notice.Quantity;
import banxin.notice.Severity;

/**
 * What a profile asks of one thing.
 *
 * @param limit {@link Quantity#NONE} when there is none
 * @param source the standard or the printers' rules that say so
 */
record Demand(Severity severity, Quantity limit, String source) {
    /** 0 when there is none. */
    double most() {
        return limit instanceof Quantity.Amount amount ? amount.value() : 0;
    }
}
