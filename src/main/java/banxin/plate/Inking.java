package banxin.plate;

import banxin.theme.Printing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openpdf.text.pdf.CMYKColor;
import org.openpdf.text.pdf.ExtendedColor;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfSpotColor;
import org.openpdf.text.pdf.SpotColor;
import org.xhtmlrenderer.css.parser.FSCMYKColor;

/**
 * Charges the pen. Solid black prints over whatever lies below it, so that no paper shows where the plates do not
 * register; every other ink knocks out, white above all: overprinting it would be invisible (ISO 32000-1, 8.6.7).
 */
final class Inking {
    private static final double PERCENT = 100;

    private final PdfGState over = overprint(true);
    private final PdfGState out = overprint(false);
    private final Optional<SpotInk> spot;

    Inking(Optional<Printing.Spot> spot) {
        this.spot = spot.map(SpotInk::of);
    }

    private record SpotInk(FSCMYKColor stands, SpotColor color) {
        static SpotInk of(Printing.Spot spot) {
            var stands = new FSCMYKColor(share(spot, 0), share(spot, 1), share(spot, 2), share(spot, 3));
            // A PDF name holds bytes, and this library takes a character for each.
            var name = new String(spot.name().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return new SpotInk(stands, new SpotColor(new PdfSpotColor(name, process(stands)), 1));
        }

        private static float share(Printing.Spot spot, int ink) {
            return (float) (spot.inks().get(ink) / PERCENT);
        }
    }

    void fill(PdfContentByte pen, FSCMYKColor ink) {
        mix(pen, ink);
        pen.setColorFill(of(ink));
    }

    void stroke(PdfContentByte pen, FSCMYKColor ink) {
        mix(pen, ink);
        pen.setColorStroke(of(ink));
    }

    /** For a picture: its white is white. */
    void picture(PdfContentByte pen) {
        pen.setGState(out);
    }

    private void mix(PdfContentByte pen, FSCMYKColor ink) {
        pen.setGState(ProcessInk.same(ink, ProcessInk.BLACK) ? over : out);
    }

    private ExtendedColor of(FSCMYKColor ink) {
        return spot.filter(spare -> ProcessInk.same(spare.stands(), ink)).<ExtendedColor>map(SpotInk::color).orElseGet(() -> process(ink));
    }

    private static CMYKColor process(FSCMYKColor ink) {
        return new CMYKColor(ink.getCyan(), ink.getMagenta(), ink.getYellow(), ink.getBlack());
    }

    /** In mode 1 a plate that an ink does not use keeps what it has. */
    private static PdfGState overprint(boolean over) {
        var state = new PdfGState();
        state.setOverPrintStroking(over);
        state.setOverPrintNonStroking(over);
        state.setOverPrintMode(over ? 1 : 0);
        return state;
    }
}
