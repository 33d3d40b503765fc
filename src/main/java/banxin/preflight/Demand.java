package banxin.preflight;

import banxin.notice.Severity;

/**
 * What a profile asks of one thing.
 *
 * @param limit 0 when there is none
 * @param source the standard or the printers' rules that say so
 */
record Demand(Severity severity, double limit, String unit, String source) {
    String limitInWords() {
        return limit == 0 ? "" : Numbers.plain(limit) + (unit.isEmpty() ? "" : " " + unit);
    }
}
