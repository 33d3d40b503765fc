package banxin.separation;

import banxin.separation.Mark.Look;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Cuts the stencil for a mark, shows the mark to the watch, and inks the plates. */
final class Painter {
    private final PageState page;
    private final Watch watch;
    private final InkMaps inks;
    private final Pens pens;
    private final Tiles tiles;
    private final SoftMasks masks;
    private final Easel easel;

    Painter(PageState page, Plates plates, boolean smooth, Watch watch) {
        this.page = page;
        this.watch = watch;
        inks = new InkMaps(plates);
        easel = new Easel(plates, smooth);
        pens = new Pens(page, smooth);
        tiles = new Tiles(page, easel);
        masks = new SoftMasks(page, easel);
    }

    /** Names a mark once its box and look are known. */
    private interface Naming {
        Mark name(Rectangle2D box, Look look);
    }

    /** Paints a transparency group. */
    void veiled(Nested group) throws IOException {
        var alpha = easel.veil().alpha() * state().getNonStrokeAlphaConstant();
        easel.under(new Veil(alpha, blend(), mask()), group);
    }

    private Canvas canvas() {
        return easel.canvas();
    }

    private PDGraphicsState state() {
        return page.getGraphicsState();
    }

    void fill(Path2D path) throws IOException {
        double thickness = Thickness.of(path) * page.userUnit();
        var shape = thickness > 0 ? path.createTransformedShape(canvas().toPixels()) : hair(path);
        paint(shape, false, (box, look) -> new Mark.Fill(box, look, thickness));
    }

    /** An area that has none is as thick as the press can make it (ISO 32000-1, 8.5.3.3.1). */
    private Shape hair(Path2D path) {
        var line = path.createTransformedShape(canvas().toPixels()).getBounds2D();
        return line.getWidth() == 0 && line.getHeight() == 0 ? path
                : new Rectangle2D.Double(line.getX(), line.getY(), Math.max(1, line.getWidth()), Math.max(1, line.getHeight()));
    }

    void stroke(Path2D path) throws IOException {
        double width = page.lineWidth();
        double points = width * page.userUnit();
        var outline = pens.outline(path, width, canvas().toPixels());
        if (outline != null) paint(outline, true, (box, look) -> new Mark.Stroke(box, look, points));
    }

    void glyph(Letter letter, AffineTransform place, double size) throws IOException {
        var mode = state().getTextState().getRenderingMode();
        boolean drawn = mode.isFill() || mode.isStroke();
        boolean shows = !letter.isBlank() && drawn;
        Naming naming = (box, look) -> new Mark.Glyph(box, look, letter.font(), letter.code(), size, drawn, shows);
        if (!shows) {
            double em = size / page.userUnit();
            var box = new Rectangle2D.Double(place.getTranslateX(), place.getTranslateY(), em, em);
            tell(naming.name(box, look(PDDeviceCMYK.INSTANCE, new Tint(new float[0], 0), false)));
            return;
        }
        var transform = new AffineTransform(canvas().toPixels());
        transform.concatenate(place);
        if (mode.isFill()) paint(letter.outline().createTransformedShape(transform), false, naming);
        if (!mode.isStroke()) return;
        var path = new Path2D.Double(letter.outline(), place);
        var stroked = pens.outline(path, page.lineWidth(), canvas().toPixels());
        if (stroked != null) paint(stroked, true, naming);
    }

    private void paint(Shape shape, boolean stroking, Naming naming) throws IOException {
        if (!canvas().cut(shape, state())) return;
        var box = easel.place(shape.getBounds2D());
        var state = state();
        var colour = stroking ? state.getStrokingColor() : state.getNonStrokingColor();
        if (colour.getColorSpace() instanceof PDPattern pattern) {
            paint(pattern, colour, stroking, box, shape);
            return;
        }
        var tint = inks.of(colour);
        var look = look(colour.getColorSpace(), tint, stroking);
        tell(naming.name(box, look));
        thin(stroking);
        canvas().plates().paint(canvas().stencil(), tint, ruling(look));
    }

    private void paint(PDPattern space, PDColor colour, boolean stroking, Rectangle2D box, Shape shape)
            throws IOException {
        switch (space.getPattern(colour)) {
            case PDTilingPattern tiling -> {
                var sampler = tiles.of(tiling, colour, box);
                if (sampler == null || !canvas().cut(shape, state())) return;
                thin(stroking);
                canvas().plates().paint(canvas().stencil(), sampler, new Ruling(overprints(stroking), false, ink(blend())));
            }
            case PDShadingPattern shaded when shaded.getShading() != null -> {
                var matrix = Matrix.concatenate(page.getInitialMatrix(), shaded.getMatrix());
                shade(shaded.getShading(), matrix, box, stroking);
            }
            default -> watch.unreadable("pattern");
        }
    }

    /** The operator sh: the shading fills whatever is not clipped. */
    void shade(PDShading shading) throws IOException {
        var everything = new Rectangle2D.Double(0, 0, canvas().plates().width(), canvas().plates().height());
        if (!canvas().cut(everything, state())) return;
        var matrix = state().getCurrentTransformationMatrix();
        shade(shading, matrix, easel.place(everything), false);
    }

    private void shade(PDShading shading, Matrix matrix, Rectangle2D box, boolean stroking) throws IOException {
        var space = shading.getColorSpace();
        var map = inks.of(space);
        var look = look(space, solid(map), stroking);
        tell(new Mark.Shade(box, look));
        var place = new AffineTransform(canvas().toPixels());
        place.concatenate(matrix.createAffineTransform());
        var sampler = ShadingSampler.of(shading, place, map, canvas(), watch);
        thin(stroking);
        canvas().plates().paint(canvas().stencil(), sampler, ruling(look));
    }

    void picture(PDImage image) throws IOException {
        var place = new AffineTransform(canvas().toPixels());
        place.concatenate(state().getCurrentTransformationMatrix().createAffineTransform());
        var shape = place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        if (!canvas().cut(shape, state())) return;
        var colour = state().getNonStrokingColor();
        var space = image.isStencil() ? colour.getColorSpace() : image.getColorSpace();
        if (space instanceof PDPattern) space = PDDeviceCMYK.INSTANCE;
        var map = inks.of(space);
        var tint = image.isStencil() && !(colour.getColorSpace() instanceof PDPattern) ? inks.of(colour) : solid(map);
        var look = look(space, tint, false);
        tell(new Mark.Image(easel.place(shape.getBounds2D()), look, image, PictureSampler.ppi(image, place, canvas())));
        var sampler = PictureSampler.of(image, place, map, tint, watch);
        if (sampler == null) return;
        thin(false);
        canvas().plates().paint(canvas().stencil(), sampler,
                new Ruling(look.overprints(), image.isStencil() && look.keepsZero(), ink(blend())));
    }

    private Tint solid(InkMap map) {
        var amounts = new float[canvas().plates().count()];
        for (int i = 0; i < amounts.length; i++) amounts[i] = map.named() >> i & 1;
        return new Tint(amounts, map.named());
    }

    private void tell(Mark mark) {
        if (!easel.isSilent()) watch.mark(mark, canvas().plates());
    }

    private Look look(PDColorSpace space, Tint tint, boolean stroking) throws IOException {
        var state = state();
        double alpha = stroking ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
        return new Look(space, tint, inks.of(space).isConverted(), overprints(stroking),
                state.getOverprintMode() == 1 && space instanceof PDDeviceCMYK,
                alpha * easel.veil().alpha(), blend(), state.getSoftMask() != null || easel.veil().mask() != null);
    }

    private boolean overprints(boolean stroking) {
        var state = state();
        return stroking ? state.isOverprint() : state.isNonStrokingOverprint();
    }

    private String blend() {
        var mode = state().getBlendMode();
        var name = mode == null ? COSName.NORMAL : mode.getCOSName();
        return name == null || name.equals(COSName.NORMAL) ? easel.veil().blend() : name.getName();
    }

    private static Ruling.Blend ink(String blend) {
        return Ruling.Blend.of(blend);
    }

    private static Ruling ruling(Look look) {
        return new Ruling(look.overprints(), look.keepsZero(), ink(look.blend()));
    }

    private void thin(boolean stroking) throws IOException {
        var state = state();
        var mask = mask();
        if (mask != null) canvas().stencil().narrow(mask);
        canvas().stencil().thin(
                easel.veil().alpha() * (stroking ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant()));
    }

    private byte @Nullable [] mask() throws IOException {
        var soft = state().getSoftMask();
        return soft == null ? easel.veil().mask() : masks.of(soft, easel.veil().mask());
    }
}
