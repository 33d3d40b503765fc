package banxin.separation;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page in inks: a byte plane for each, row by row from the top, 0 for bare paper to 255 for solid.
 *
 * <p>A plate that nothing was painted on takes no memory.
 */
public final class Plates {
    public static final int CYAN = 0;
    public static final int MAGENTA = 1;
    public static final int YELLOW = 2;
    public static final int BLACK = 3;

    /** Presses with more than this many units print no newspapers; further spots are printed in process inks. */
    private static final int MOST = 16;

    private final PixelGrid paper;
    private final List<Plate> plates = new ArrayList<>();

    /** The plates of the page, when these are those of a pattern's cell or of a mask: spots are numbered there. */
    private final @Nullable Plates page;
    /** Where anything was painted; only kept for cells and masks. */
    private final byte[] covered;

    Plates(PixelGrid paper) {
        this(paper, null);
    }

    private Plates(PixelGrid paper, @Nullable Plates page) {
        this.paper = paper;
        this.page = page;
        covered = new byte[page == null ? 0 : paper.width() * paper.height()];
        for (var ink : List.of("Cyan", "Magenta", "Yellow", "Black")) plates.add(new Plate(ink, new float[] {}));
    }

    /** One ink: its bytes once there are any, and within them the part that may be inked. */
    private static final class Plate {
        final String ink;
        final float[] process;
        byte @Nullable [] bytes;
        Rectangle inked = new Rectangle();

        Plate(String ink, float[] process) {
            this.ink = ink;
            this.process = process;
        }
    }

    /** Cyan, Magenta, Yellow and Black, then the spot colours in the order they were met. */
    public List<String> inks() {
        return plates.stream().map(plate -> plate.ink).toList();
    }

    public int width() {
        return paper.width();
    }

    public int height() {
        return paper.height();
    }

    /** Dots per inch of what was made. */
    public double dpi() {
        return paper.dpi();
    }

    /** The bytes themselves, not a copy; all zero for an ink that was not used. */
    public byte[] plane(int ink) {
        var bytes = plates.get(ink).bytes;
        return bytes == null ? new byte[width() * height()] : bytes;
    }

    public boolean isUsed(int ink) {
        return plates.get(ink).bytes != null;
    }

    /** The solid spot colour in cyan, magenta, yellow and black from 0 to 1, as the file says it may be imitated. */
    public float[] processOf(int ink) {
        var process = new float[4];
        if (ink <= BLACK) process[ink] = 1;
        else System.arraycopy(plates.get(ink).process, 0, process, 0, 4);
        return process;
    }

    /** The most ink on any pixel, in percent. */
    public double heaviest() {
        int most = 0;
        for (int total : totals()) most = Math.max(most, total);
        return most / 2.55;
    }

    /** Which part of the page, from 0 to 1, carries more ink than so many percent. */
    public double share(double limit) {
        long over = 0;
        var totals = totals();
        for (int total : totals) if (total > limit * 2.55 + 1) over++;
        return (double) over / totals.length;
    }

    /** The mean of one plate in percent. */
    public double mean(int ink) {
        var bytes = plates.get(ink).bytes;
        if (bytes == null) return 0;
        long sum = 0;
        for (byte amount : bytes) sum += amount & 0xFF;
        return sum / 2.55 / bytes.length;
    }

    /** Mean total ink in percent within a rectangle of the page, in its units. */
    public double mean(Rectangle2D box) {
        return meanBesides(box, -1);
    }

    /** The same without one of the inks. */
    public double meanBesides(Rectangle2D box, int ink) {
        var pixels = pixels(box);
        if (pixels.isEmpty()) return 0;
        long sum = 0;
        for (int plate = 0; plate < plates.size(); plate++) {
            var bytes = plates.get(plate).bytes;
            if (plate == ink || bytes == null || !plates.get(plate).inked.intersects(pixels)) continue;
            for (int y = pixels.y; y < pixels.y + pixels.height; y++)
                for (int i = y * width() + pixels.x, end = i + pixels.width; i < end; i++) sum += bytes[i] & 0xFF;
        }
        return sum / 2.55 / pixels.width / pixels.height;
    }

    /**
     * Where there is too much ink.
     *
     * @param limit in percent
     * @param area in square points: smaller places are left out
     */
    public List<Heavy> heavy(double limit, double area) {
        return Patches.of(totals(), width(), height(), (int) Math.floor(limit * 2.55 + 1)).stream()
                .filter(patch -> patch.pixels() * square() >= area)
                .map(patch -> new Heavy(
                        paper.toUnits(patch.left(), patch.top(), patch.width(), patch.height()),
                        patch.most() / 2.55, patch.pixels() * square()))
                .toList();
    }

    /**
     * A place with much ink.
     *
     * @param box in units of the page
     * @param most ink on any of its pixels, in percent
     * @param area of the pixels over the limit, in square points
     */
    public record Heavy(Rectangle2D box, double most, double area) {}

    /** Square points a pixel. */
    private double square() {
        return 72 / paper.dpi() * (72 / paper.dpi());
    }

    private int[] totals() {
        var totals = new int[width() * height()];
        for (var plate : plates) {
            var bytes = plate.bytes;
            if (bytes == null) continue;
            for (int i = 0; i < totals.length; i++) totals[i] += bytes[i] & 0xFF;
        }
        return totals;
    }

    private Rectangle pixels(Rectangle2D box) {
        var extent = paper.toPixels().createTransformedShape(box).getBounds2D();
        int left = (int) Math.max(0, Math.floor(extent.getMinX() + 1e-6));
        int top = (int) Math.max(0, Math.floor(extent.getMinY() + 1e-6));
        int right = (int) Math.min(width(), Math.ceil(extent.getMaxX() - 1e-6));
        int bottom = (int) Math.min(height(), Math.ceil(extent.getMaxY() - 1e-6));
        return new Rectangle(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /** Fresh plates for the same inks. */
    Plates blank(PixelGrid other) {
        return new Plates(other, page == null ? this : page);
    }

    /** Where anything was painted, from 0 to 255. */
    byte[] covered() {
        return covered.clone();
    }

    PixelGrid paper() {
        return paper;
    }

    int count() {
        if (page != null)
            for (var spot : page.plates.subList(plates.size(), page.plates.size()))
                plates.add(new Plate(spot.ink, spot.process));
        return plates.size();
    }

    /** The plate of a spot colour, new if need be; -1 when there are too many. */
    int spot(String ink, float[] process) {
        for (int i = 0; i < plates.size(); i++) if (plates.get(i).ink.equals(ink)) return i;
        if (plates.size() >= MOST) return -1;
        plates.add(new Plate(ink, process));
        return plates.size() - 1;
    }

    /** Inks the stencil with one tint. */
    void paint(Stencil stencil, Tint tint, Ruling ruling) {
        if (tint.isNone()) return;
        cover(stencil);
        for (int i = 0; i < count(); i++) {
            int amount = Math.round((float) tint.of(i) * 255);
            if (ruling.leaves(tint.names(i), amount == 0)) continue;
            var plate = plates.get(i);
            if (amount == 0 && !plate.inked.intersects(stencil.box)) continue;
            fill(bytes(plate, stencil.box), stencil, amount, ruling);
        }
    }

    private void cover(Stencil stencil) {
        if (covered.length == 0) return;
        var box = stencil.box;
        for (int y = box.y; y < box.y + box.height; y++)
            for (int i = y * stencil.width + box.x, end = i + box.width; i < end; i++)
                covered[i] = (byte) Math.max(stencil.cover[i] & 0xFF, covered[i] & 0xFF);
    }

    private void fill(byte[] bytes, Stencil stencil, int amount, Ruling ruling) {
        var box = stencil.box;
        for (int y = box.y; y < box.y + box.height; y++)
            for (int i = y * stencil.width + box.x, end = i + box.width; i < end; i++) {
                int cover = stencil.cover[i] & 0xFF;
                if (cover == 0) continue;
                int there = bytes[i] & 0xFF;
                int ink = ruling.blended(there, amount);
                bytes[i] = (byte) (cover == 255 ? ink : there + (ink - there) * cover / 255);
            }
    }

    /** Inks the stencil with what differs from pixel to pixel. */
    void paint(Stencil stencil, Sampler sampler, Ruling ruling) {
        var box = stencil.box;
        var planes = new byte[count()][];
        for (int i = 0; i < planes.length; i++)
            if (!ruling.leaves(sampler.names(i), false)) planes[i] = bytes(plates.get(i), box);
        var amounts = new int[Math.max(planes.length, MOST)];
        for (int y = box.y; y < box.y + box.height; y++)
            for (int x = box.x; x < box.x + box.width; x++) {
                int i = y * stencil.width + x;
                int cover = stencil.cover[i] & 0xFF;
                if (cover == 0) continue;
                cover = cover * sampler.at(x, y, amounts) / 255;
                if (covered.length > 0) covered[i] = (byte) Math.max(cover, covered[i] & 0xFF);
                for (int plate = 0; plate < planes.length; plate++) {
                    var bytes = planes[plate];
                    if (bytes == null) continue;
                    int there = bytes[i] & 0xFF;
                    bytes[i] = (byte) (there + (ruling.blended(there, amounts[plate]) - there) * cover / 255);
                }
            }
    }

    private byte[] bytes(Plate plate, Rectangle inked) {
        var bytes = plate.bytes;
        if (bytes == null) {
            bytes = new byte[width() * height()];
            plate.bytes = bytes;
            plate.inked = new Rectangle(inked);
        } else {
            plate.inked.add(inked);
        }
        return bytes;
    }

    /** Ink that differs from pixel to pixel. */
    interface Sampler {
        boolean names(int plate);

        /**
         * @param amounts is filled for every plate that is named, from 0 to 255; the others are left alone
         * @return how opaque it is here, from 0 to 255
         */
        int at(int x, int y, int[] amounts);
    }
}
