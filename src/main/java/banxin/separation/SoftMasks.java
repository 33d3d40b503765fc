package banxin.separation;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.jspecify.annotations.Nullable;

/** Soft masks of the graphics state as bytes of a canvas: how much of the paint gets through. */
final class SoftMasks {
    private final PageState page;
    private final Easel easel;
    private @Nullable COSBase lastMask;
    private @Nullable Canvas lastCanvas;
    private byte[] last = new byte[0];

    SoftMasks(PageState page, Easel easel) {
        this.page = page;
        this.easel = easel;
    }

    /** @param outer the mask of the group around it, which it narrows */
    byte[] of(PDSoftMask mask, byte @Nullable [] outer) throws IOException {
        if (lastMask != mask.getCOSObject() || lastCanvas != easel.canvas()) {
            var made = drawn(mask);
            lastMask = mask.getCOSObject();
            lastCanvas = easel.canvas();
            last = made;
        }
        if (outer == null) return last;
        var both = last.clone();
        for (int i = 0; i < both.length; i++) both[i] = (byte) ((both[i] & 0xFF) * (outer[i] & 0xFF) / 255);
        return both;
    }

    private byte[] drawn(PDSoftMask mask) throws IOException {
        var canvas = easel.canvas();
        var plates = canvas.plates().blank(canvas.plates().paper());
        var group = mask.getGroup();
        if (group != null && mask.getInitialTransformationMatrix() != null)
            easel.on(Canvas.of(plates, canvas.toPixels(), easel.smooth()), true, null,
                    () -> page.paintMask(group));
        var through = COSName.ALPHA.equals(mask.getSubType()) ? plates.covered() : luminosity(plates);
        transfer(mask, through);
        return through;
    }

    /** On a black ground, as the standard has it where the mask names none. */
    private static byte[] luminosity(Plates plates) {
        var covered = plates.covered();
        var through = new byte[covered.length];
        var planes = new byte[][] {plates.plane(0), plates.plane(1), plates.plane(2), plates.plane(3)};
        for (int i = 0; i < through.length; i++) {
            double colour = 255 - 0.3 * (planes[0][i] & 0xFF) - 0.59 * (planes[1][i] & 0xFF)
                    - 0.11 * (planes[2][i] & 0xFF);
            double light = colour * (255 - (planes[3][i] & 0xFF)) / 255 * (covered[i] & 0xFF) / 255;
            through[i] = (byte) Math.round(light);
        }
        return through;
    }

    private static void transfer(PDSoftMask mask, byte[] through) throws IOException {
        var function = mask.getTransferFunction();
        if (function == null || mask.getCOSObject().getDictionaryObject(COSName.TR) instanceof COSName) return;
        var table = new byte[256];
        for (int i = 0; i < table.length; i++)
            table[i] = (byte) Math.round(Math.clamp(function.eval(new float[] {i / 255f})[0], 0f, 1f) * 255);
        for (int i = 0; i < through.length; i++) through[i] = table[through[i] & 0xFF];
    }
}
