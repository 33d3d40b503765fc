package banxin.preflight;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import banxin.separation.Mark;
import banxin.separation.Plates;
import banxin.separation.Tint;
import java.util.List;

/** Black is printed with the black plate alone. */
final class BlackText implements PageRule {
    private static final double DARK = 0.3;
    private static final double NEUTRAL = 0.12;
    private static final double MM = 25.4 / 72;

    private final Findings findings;

    BlackText(BoxedPage page, Findings findings) {
        this.findings = findings;
    }

    @Override
    public void mark(Mark mark, Plates beneath) {
        var inks = mark.look().inks();
        if (isFourColourText(mark))
            findings.at(mark.box(), Code.TEXT_FOUR_COLOUR, inks.total(), percent(inks.total()));
        boolean rich = inks.inks() > 1 && looksBlack(inks) && !mark.look().converted();
        if (mark instanceof Mark.Fill && rich) area(mark, inks.total());
    }

    /** Where there is too much ink, that is the finding, not the richness. */
    private void area(Mark mark, double total) {
        double most = findings.limit(Code.TOTAL_INK);
        double area = mark.box().getWidth() * mark.box().getHeight() * MM * MM;
        if (area >= findings.limit(Code.RICH_BLACK) && (most == 0 || total <= most))
            findings.at(mark.box(), Code.RICH_BLACK, area, new Quantity.Amounts(
                    List.of(new Quantity.Amount(area, MeasureUnit.SQUARE_MILLIMETRE), percent(total))));
    }

    private static Quantity.Amount percent(double ink) {
        return new Quantity.Amount(ink, MeasureUnit.PERCENT);
    }

    static boolean isFourColourText(Mark mark) {
        var look = mark.look();
        return mark instanceof Mark.Glyph glyph && glyph.shows() && look.inks().inks() > 1 && looksBlack(look.inks())
                && !look.converted();
    }

    static boolean looksBlack(Tint inks) {
        double least = 1;
        double most = 0;
        for (int ink = Plates.CYAN; ink <= Plates.YELLOW; ink++) {
            double light = (1 - inks.of(ink)) * (1 - inks.of(Plates.BLACK));
            least = Math.min(least, light);
            most = Math.max(most, light);
        }
        return most < DARK && most - least < NEUTRAL;
    }
}
