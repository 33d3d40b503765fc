package banxin.preflight;

import banxin.separation.Mark;
import banxin.separation.Plates;
import banxin.separation.Tint;

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
            findings.at(mark.box(), "text-four-colour", inks.total(), Numbers.whole(inks.total()) + " %");
        boolean rich = inks.inks() > 1 && looksBlack(inks) && !mark.look().converted();
        if (mark instanceof Mark.Fill && rich) area(mark, inks.total());
    }

    /** Where there is too much ink, that is the finding, not the richness. */
    private void area(Mark mark, double total) {
        double most = findings.limit("total-ink");
        double area = mark.box().getWidth() * mark.box().getHeight() * MM * MM;
        if (area >= findings.limit("rich-black") && (most == 0 || total <= most))
            findings.at(mark.box(), "rich-black", area,
                    Numbers.whole(area) + " mm², " + Numbers.whole(total) + " %");
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
