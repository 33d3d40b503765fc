package banxin.plate;

import org.xhtmlrenderer.css.parser.FSCMYKColor;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;

/**
 * Screen colours to process inks. A press has no RGB: grey becomes a tint of black alone, never of four inks, and of
 * a colour the grey part is taken out and printed in black.
 */
final class ProcessInk {
    static final FSCMYKColor BLACK = new FSCMYKColor(0, 0, 0, 1);

    private ProcessInk() {}

    static FSCMYKColor of(FSColor color) {
        return switch (color) {
            case FSCMYKColor inks -> inks;
            case FSRGBColor screen -> separate(screen);
            default -> BLACK;
        };
    }

    /** The renderer's colours do not compare. */
    static boolean same(FSCMYKColor one, FSCMYKColor other) {
        return one.getCyan() == other.getCyan()
                && one.getMagenta() == other.getMagenta()
                && one.getYellow() == other.getYellow()
                && one.getBlack() == other.getBlack();
    }

    private static FSCMYKColor separate(FSRGBColor screen) {
        var cyan = onWhite(screen.getRed(), screen.getAlpha());
        var magenta = onWhite(screen.getGreen(), screen.getAlpha());
        var yellow = onWhite(screen.getBlue(), screen.getAlpha());
        var black = Math.min(cyan, Math.min(magenta, yellow));
        return new FSCMYKColor(cyan - black, magenta - black, yellow - black, black);
    }

    private static float onWhite(int component, float alpha) {
        return (255 - component) / 255f * alpha;
    }
}
