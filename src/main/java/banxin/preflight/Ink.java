package banxin.preflight;

import banxin.separation.Plates;

/** Total ink, measured on the plates. */
final class Ink implements PageRule {
    /** Square points, about 4 mm²: smaller places dry. */
    private static final double SMALLEST = 32;

    private final Sheet sheet;
    private final Findings findings;

    Ink(Sheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    @Override
    public void close(Plates plates) {
        if (!findings.ask("total-ink")) return;
        for (var heavy : plates.heavy(findings.limit("total-ink"), SMALLEST))
            if (heavy.box().intersects(sheet.trim()))
                findings.at(heavy.box(), "total-ink", heavy.most(), Numbers.whole(heavy.most()) + " %");
    }
}
