package banxin.preflight;

import banxin.notice.Finding;
import banxin.notice.Quantity;
import banxin.separation.Mark;
import banxin.separation.Plates;
import banxin.separation.Separation;
import banxin.separation.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Separates one page and lets every page rule look on. */
final class PageCheck implements Watch {
    /** Fine enough to find four square millimetres of too much ink, coarse enough to be quick. */
    private static final double DPI = 72;

    private static final int MOST_DAMAGE = 10_000;
    /** Graphics states that are never restored; each takes memory, and the standard asks readers for 28. */
    private static final int MOST_SAVED = 100_000;

    private final BoxedPage page;
    private final Budget budget;
    private final Findings findings;
    private final List<PageRule> rules;
    private int damage;
    private int saved;

    PageCheck(BoxedPage page, Budget budget, Findings findings) {
        this.page = page;
        this.budget = budget;
        this.findings = findings;
        rules = Rules.PAGE.stream().map(maker -> maker.on(page, findings)).toList();
    }

    List<Finding> run() {
        Guard.did(this::check, findings);
        return findings.all();
    }

    private void check() throws IOException {
        for (var rule : rules) rule.open();
        var plates = Separation.of(page.pdf(), DPI, false, this);
        for (var rule : rules) rule.close(plates);
    }

    @Override
    public void operator(String name) {
        budget.operator();
        if (name.equals("q") && ++saved > MOST_SAVED) throw new Budget.Spent("saved states");
        if (name.equals("Q")) saved--;
        if (name.equalsIgnoreCase("rg")) for (var rule : rules) rule.rgb();
    }

    @Override
    public void pixels(long count) {
        budget.pixels(count);
    }

    @Override
    public void unreadable(String what) {
        if (++damage > MOST_DAMAGE) throw new Budget.Spent("damage");
        findings.add(Code.DAMAGED_PAGE, Quantity.said(what.substring(0, Math.min(120, what.length()))));
    }

    @Override
    public void unknownFormat(String what) {
        findings.add(Code.PICTURE_UNKNOWN);
    }

    @Override
    public void group() {
        for (var rule : rules) rule.group();
    }

    @Override
    public void mark(Mark mark, Plates beneath) {
        try {
            for (var rule : rules) rule.mark(mark, beneath);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
