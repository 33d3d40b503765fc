package banxin.separation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** What one mark covers, in pixels: 0 not at all, 255 wholly. Used again for every mark, as there are many. */
final class Stencil {
    /** Beyond this the JDK's rasteriser takes its time. */
    private static final double FAR = 1e5;
    private static final int MANY = 2_000;

    final int width;
    final byte[] cover;
    /** The pixels that count; others hold what was there before. */
    Rectangle box = new Rectangle();
    private final Graphics2D pen;

    Stencil(int width, int height, boolean smooth) {
        this.width = width;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        cover = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                smooth ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    /** Cuts the shape out; false when nothing of it lies within the clip. */
    boolean cut(Shape shape, Clip clip) {
        var extent = shape.getBounds2D();
        if (!frame(extent, clip)) return false;
        for (int y = box.y; y < box.y + box.height; y++)
            Arrays.fill(cover, y * width + box.x, y * width + box.x + box.width, (byte) 0);
        pour(pen, isFar(extent) ? near(shape) : shape);
        narrow(clip);
        return true;
    }

    /**
     * The JDK fills hard edges in native code that stops the collector of memory, and with it the program, for as
     * long as many crossing sides take; soft edges it fills in Java.
     */
    static void pour(Graphics2D pen, Shape shape) {
        var before = pen.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        if (hasManyPieces(shape))
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.fill(shape);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, before);
    }

    private static boolean hasManyPieces(Shape shape) {
        int count = 0;
        for (var pieces = shape.getPathIterator(null); !pieces.isDone(); pieces.next())
            if (++count > MANY) return true;
        return false;
    }

    private boolean frame(Rectangle2D extent, Clip clip) {
        var seen = clip.box();
        int left = (int) Math.max(seen.x, Math.floor(extent.getMinX()));
        int top = (int) Math.max(seen.y, Math.floor(extent.getMinY()));
        int right = (int) Math.min(seen.x + seen.width, Math.ceil(extent.getMaxX() + 1e-3));
        int bottom = (int) Math.min(seen.y + seen.height, Math.ceil(extent.getMaxY() + 1e-3));
        if (right <= left || bottom <= top) return false;
        box = new Rectangle(left, top, right - left, bottom - top);
        return true;
    }

    /** Thins the whole stencil, as transparency does. */
    void thin(double alpha) {
        if (alpha >= 1) return;
        for (int y = box.y; y < box.y + box.height; y++)
            for (int i = y * width + box.x, end = i + box.width; i < end; i++)
                cover[i] = (byte) Math.round((cover[i] & 0xFF) * alpha);
    }

    private void narrow(Clip clip) {
        var mask = clip.mask();
        if (mask == null) return;
        var seen = clip.box();
        for (int y = box.y; y < box.y + box.height; y++) {
            int from = (y - seen.y) * seen.width + box.x - seen.x;
            int to = y * width + box.x;
            for (int x = 0; x < box.width; x++)
                cover[to + x] = (byte) ((cover[to + x] & 0xFF) * (mask[from + x] & 0xFF) / 255);
        }
    }

    /** Narrows it to another one of the same size. */
    void narrow(byte[] mask) {
        for (int y = box.y; y < box.y + box.height; y++)
            for (int i = y * width + box.x, end = i + box.width; i < end; i++)
                cover[i] = (byte) ((cover[i] & 0xFF) * (mask[i] & 0xFF) / 255);
    }

    private static boolean isFar(Rectangle2D extent) {
        return !(extent.getMinX() > -FAR && extent.getMaxX() < FAR
                && extent.getMinY() > -FAR && extent.getMaxY() < FAR);
    }

    /** The same shape with its far corners brought near; out there nobody sees the difference. */
    static Shape near(Shape shape) {
        var near = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var at = new double[6];
        var pieces = shape.getPathIterator(null);
        near.setWindingRule(pieces.getWindingRule());
        for (; !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(at);
            for (int i = 0; i < at.length; i++)
                at[i] = Double.isNaN(at[i]) ? 0 : Math.max(-FAR, Math.min(FAR, at[i]));
            switch (kind) {
                case PathIterator.SEG_MOVETO -> near.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> near.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> near.quadTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> near.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> near.closePath();
            }
        }
        return near;
    }
}
