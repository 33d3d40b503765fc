package banxin.plate;

import banxin.geom.Em;
import banxin.geom.Mp;
import banxin.type.Accent;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws the marks between the lines, in the ink that is set. Everything is in proportion to the em (CLREQ 3.1.8). */
final class AccentPainter {
    private static final double THICK = 0.045;
    private static final double DOT = 0.06;
    /** From the middle of the wave to its crest, and half a wave's length: lower than wide, so that it is no saw. */
    private static final double CREST = 0.042;

    private static final double HALF_WAVE = 0.2;
    /** How far from the em box the frame stands. */
    private static final double CLEAR = 0.03;
    /** Where the handles of a half wave of length 1 and height 1 stand, so that a curve comes close to a sine. */
    private static final double HANDLE_X = 0.3642;

    private static final double HANDLE_Y = 4 / 3.0;

    private final PdfContentByte ink;
    private final double em;
    private final double left;
    private final double right;

    private AccentPainter(PdfContentByte ink, double em, double left, double right) {
        this.ink = ink;
        this.em = em;
        this.left = left;
        this.right = right;
    }

    /** @param baseline from the foot of the sheet, as {@code x} from its left, in millipoints */
    static void paint(PdfContentByte ink, Accent accent, int x, int baseline) {
        var left = Mp.toPt(x + accent.x());
        var painter = new AccentPainter(ink, Mp.toPt(accent.size()), left, left + Mp.toPt(accent.width()));
        var middle = Mp.toPt(baseline - accent.drop());
        switch (accent.kind()) {
            case DOTTED -> painter.dot(middle);
            case NAMED -> painter.line(middle);
            case TITLED -> painter.wave(middle);
            case MOURNED -> painter.frame(Mp.toPt(baseline), accent.opens(), accent.closes());
            default -> throw new IllegalArgumentException("no ink for " + accent.kind());
        }
    }

    private void dot(double y) {
        ink.circle((float) ((left + right) / 2), (float) y, (float) (DOT * em));
        ink.fill();
    }

    private void line(double y) {
        ink.setLineWidth((float) (THICK * em));
        moveTo(left, y);
        lineTo(right, y);
        ink.stroke();
    }

    /** Whole half waves, so that it ends where it began: on its middle. */
    private void wave(double y) {
        var count = Math.max(1, Math.round((right - left) / (HALF_WAVE * em)));
        var length = (right - left) / count;
        ink.setLineWidth((float) (THICK * em));
        moveTo(left, y);
        for (int i = 0; i < count; i++) {
            var from = left + i * length;
            var handle = y + (i % 2 == 0 ? 1 : -1) * CREST * em * HANDLE_Y;
            ink.curveTo(
                    (float) (from + HANDLE_X * length), (float) handle,
                    (float) (from + (1 - HANDLE_X) * length), (float) handle,
                    (float) (from + length), (float) y);
        }
        ink.stroke();
    }

    /** Open on a side where the name goes on on another line. */
    private void frame(double baseline, boolean opens, boolean closes) {
        var top = baseline + (Em.ASCENT + CLEAR) * em;
        var foot = baseline - (1 - Em.ASCENT + CLEAR) * em;
        ink.setLineWidth((float) (THICK * em));
        if (opens && closes) {
            ink.rectangle((float) left, (float) foot, (float) (right - left), (float) (top - foot));
        } else if (opens || closes) {
            var closed = opens ? left : right;
            var open = opens ? right : left;
            moveTo(open, top);
            lineTo(closed, top);
            lineTo(closed, foot);
            lineTo(open, foot);
        } else {
            moveTo(left, top);
            lineTo(right, top);
            moveTo(left, foot);
            lineTo(right, foot);
        }
        ink.stroke();
    }

    private void moveTo(double x, double y) {
        ink.moveTo((float) x, (float) y);
    }

    private void lineTo(double x, double y) {
        ink.lineTo((float) x, (float) y);
    }
}
