package banxin.preflight;

import banxin.separation.Plates;
import banxin.separation.Separation;
import banxin.separation.Watch;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** A page as its plates print it, for a screen; without a profile, so the colours are only about right. */
final class PagePicture {
    private static final double DPI = 80;

    private PagePicture() {}

    static Seen of(BoxedPage page, Budget budget) throws IOException {
        var plates = Separation.of(page.pdf(), DPI, true, new Watch() {
            @Override
            public void operator(String name) {
                budget.operator();
            }
        });
        var png = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(picture(plates), "png", png);
        return new Seen(page.number(), page.rect(BoxedPage.rectangle(page.pdf().getCropBox())), png.toByteArray());
    }

    private static BufferedImage picture(Plates plates) {
        var picture = new BufferedImage(plates.width(), plates.height(), BufferedImage.TYPE_INT_RGB);
        var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, 0xFFFFFF);
        for (int ink = 0; ink < plates.inks().size(); ink++)
            if (plates.isUsed(ink)) print(plates.plane(ink), plates.processOf(ink), pixels);
        return picture;
    }

    /** Each ink takes its part of the light away. */
    private static void print(byte[] plane, float[] process, int[] pixels) {
        var kept = new float[3];
        for (int i = 0; i < 3; i++) kept[i] = (1 - process[i]) * (1 - process[Plates.BLACK]);
        for (int i = 0; i < pixels.length; i++) {
            int amount = plane[i] & 0xFF;
            if (amount == 0) continue;
            int rgb = 0;
            for (int channel = 0; channel < 3; channel++) {
                int shift = 16 - 8 * channel;
                float light = (pixels[i] >> shift & 0xFF) * (1 - amount / 255f * (1 - kept[channel]));
                rgb |= Math.round(light) << shift;
            }
            pixels[i] = rgb;
        }
    }
}
