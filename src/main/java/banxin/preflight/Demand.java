package banxin.preflight;

import banxin.notice.Measure;
import banxin.notice.Severity;

/**
 * What a profile asks of one thing.
 *
 * @param limit {@link Measure#NONE} when there is none
 * @param source the standard or the printers' rules that say so
 */
record Demand(Severity severity, Measure limit, String source) {
    /** 0 when there is none. */
    double most() {
        return limit instanceof Measure.Amount amount ? amount.value() : 0;
    }
}
