package banxin.separation;

import banxin.separation.Mark.Look;
import banxin.separation.PageEngine.Naming;
import banxin.separation.PageEngine.Nested;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Cuts the stencil for a mark, shows the mark to the watch, and inks the plates. */
final class Painter {
    private final PageEngine engine;
    private final Watch watch;
    private final boolean smooth;
    private final InkMaps inks;
    private final Pens pens;
    private final Tiles tiles;
    private final SoftMasks masks;
    private Canvas canvas;
    private Veil veil = Veil.NONE;
    /** Where the pattern lies that is being painted, or null. */
    private @Nullable Rectangle2D within;
    private boolean silent;

    Painter(PageEngine engine, Plates plates, boolean smooth, Watch watch) {
        this.engine = engine;
        this.watch = watch;
        this.smooth = smooth;
        inks = new InkMaps(plates);
        canvas = Canvas.of(plates, plates.paper().toPixels(), smooth);
        pens = new Pens(engine, smooth);
        tiles = new Tiles(engine, this);
        masks = new SoftMasks(engine, this);
    }

    /** What groups around a mark do to it. */
    private record Veil(double alpha, String blend, byte @Nullable [] mask) {
        static final Veil NONE = new Veil(1, "Normal", null);
    }

    /** Paints a transparency group: each of its objects gets the group's transparency. */
    void veiled(Nested group) throws IOException {
        var before = veil;
        var state = engine.getGraphicsState();
        var blend = blend();
        veil = new Veil(veil.alpha * state.getNonStrokeAlphaConstant(), blend, mask());
        try {
            group.run();
        } finally {
            veil = before;
        }
    }

    /** Lets somebody paint on other plates than those of the page. */
    void on(Canvas other, boolean silently, @Nullable Rectangle2D area, Nested work) throws IOException {
        var canvasBefore = canvas;
        var veilBefore = veil;
        var silentBefore = silent;
        var withinBefore = within;
        canvas = other;
        veil = Veil.NONE;
        silent |= silently;
        if (within == null) within = area;
        try {
            work.run();
        } finally {
            canvas = canvasBefore;
            veil = veilBefore;
            silent = silentBefore;
            within = withinBefore;
        }
    }

    Canvas canvas() {
        return canvas;
    }

    InkMaps inks() {
        return inks;
    }

    boolean smooth() {
        return smooth;
    }

    void fill(Path2D path) throws IOException {
        double thickness = Thickness.of(path) * engine.userUnit();
        var shape = thickness > 0 ? path.createTransformedShape(canvas.toPixels()) : hair(path);
        paint(shape, false, (box, look) -> new Mark.Fill(box, look, thickness));
    }

    /** An area that has none is as thick as the press can make it (ISO 32000-1, 8.5.3.3.1). */
    private Shape hair(Path2D path) {
        var line = path.createTransformedShape(canvas.toPixels()).getBounds2D();
        return line.getWidth() == 0 && line.getHeight() == 0 ? path
                : new Rectangle2D.Double(line.getX(), line.getY(), Math.max(1, line.getWidth()), Math.max(1, line.getHeight()));
    }

    void stroke(Path2D path) throws IOException {
        double width = engine.lineWidth();
        double points = width * engine.userUnit();
        var outline = pens.outline(path, width, canvas.toPixels());
        if (outline != null) paint(outline, true, (box, look) -> new Mark.Stroke(box, look, points));
    }

    void glyph(Path2D outline, AffineTransform place, PDFont font, int code, double size, RenderingMode mode,
            boolean blank) throws IOException {
        boolean drawn = mode.isFill() || mode.isStroke();
        boolean shows = !blank && drawn;
        Naming naming = (box, look) -> new Mark.Glyph(box, look, font, code, size, drawn, shows);
        if (!shows) {
            double em = size / engine.userUnit();
            var box = new Rectangle2D.Double(place.getTranslateX(), place.getTranslateY(), em, em);
            tell(naming.name(box, look(PDDeviceCMYK.INSTANCE, new Tint(new float[0], 0), false)));
            return;
        }
        var transform = new AffineTransform(canvas.toPixels());
        transform.concatenate(place);
        if (mode.isFill()) paint(outline.createTransformedShape(transform), false, naming);
        if (!mode.isStroke()) return;
        var path = new Path2D.Double(outline, place);
        var stroked = pens.outline(path, engine.lineWidth(), canvas.toPixels());
        if (stroked != null) paint(stroked, true, naming);
    }

    private void paint(Shape shape, boolean stroking, Naming naming) throws IOException {
        if (!canvas.cut(shape, engine.getGraphicsState())) return;
        var box = place(shape.getBounds2D());
        var state = engine.getGraphicsState();
        var colour = stroking ? state.getStrokingColor() : state.getNonStrokingColor();
        if (colour.getColorSpace() instanceof PDPattern pattern) {
            paint(pattern, colour, stroking, box, shape);
            return;
        }
        var tint = inks.of(colour);
        var look = look(colour.getColorSpace(), tint, stroking);
        tell(naming.name(box, look));
        thin(stroking);
        canvas.plates().paint(canvas.stencil(), tint, ruling(look));
    }

    private void paint(PDPattern space, PDColor colour, boolean stroking, Rectangle2D box, Shape shape)
            throws IOException {
        switch (space.getPattern(colour)) {
            case PDTilingPattern tiling -> {
                var sampler = tiles.of(tiling, colour, box);
                if (sampler == null || !canvas.cut(shape, engine.getGraphicsState())) return;
                thin(stroking);
                canvas.plates().paint(canvas.stencil(), sampler, new Ruling(overprints(stroking), false, ink(blend())));
            }
            case PDShadingPattern shaded when shaded.getShading() != null -> {
                var matrix = Matrix.concatenate(engine.getInitialMatrix(), shaded.getMatrix());
                shade(shaded.getShading(), matrix, box, stroking);
            }
            default -> watch.unreadable("pattern");
        }
    }

    /** The operator sh: the shading fills whatever is not clipped. */
    void shade(PDShading shading) throws IOException {
        var everything = new Rectangle2D.Double(0, 0, canvas.plates().width(), canvas.plates().height());
        if (!canvas.cut(everything, engine.getGraphicsState())) return;
        var matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
        shade(shading, matrix, place(everything), false);
    }

    private void shade(PDShading shading, Matrix matrix, Rectangle2D box, boolean stroking) throws IOException {
        var space = shading.getColorSpace();
        var map = inks.of(space);
        var look = look(space, solid(map), stroking);
        tell(new Mark.Shade(box, look));
        var place = new AffineTransform(canvas.toPixels());
        place.concatenate(matrix.createAffineTransform());
        var sampler = Shades.of(shading, place, map, canvas);
        thin(stroking);
        canvas.plates().paint(canvas.stencil(), sampler, ruling(look));
    }

    void picture(PDImage image) throws IOException {
        var place = new AffineTransform(canvas.toPixels());
        place.concatenate(engine.getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        var shape = place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        if (!canvas.cut(shape, engine.getGraphicsState())) return;
        var colour = engine.getGraphicsState().getNonStrokingColor();
        var space = image.isStencil() ? colour.getColorSpace() : image.getColorSpace();
        if (space instanceof PDPattern) space = PDDeviceCMYK.INSTANCE;
        var map = inks.of(space);
        var tint = image.isStencil() && !(colour.getColorSpace() instanceof PDPattern) ? inks.of(colour) : solid(map);
        var look = look(space, tint, false);
        tell(new Mark.Picture(place(shape.getBounds2D()), look, image, Pictures.ppi(image, place, canvas)));
        var sampler = Pictures.of(image, place, map, tint, watch);
        if (sampler == null) return;
        thin(false);
        canvas.plates().paint(canvas.stencil(), sampler,
                new Ruling(look.overprints(), image.isStencil() && look.keepsZero(), ink(blend())));
    }

    private Tint solid(InkMap map) {
        var amounts = new float[canvas.plates().count()];
        for (int i = 0; i < amounts.length; i++) amounts[i] = map.named() >> i & 1;
        return new Tint(amounts, map.named());
    }

    private void tell(Mark mark) {
        if (!silent) watch.mark(mark, canvas.plates());
    }

    private Look look(PDColorSpace space, Tint tint, boolean stroking) throws IOException {
        var state = engine.getGraphicsState();
        double alpha = stroking ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
        return new Look(space, tint, inks.of(space).isConverted(), overprints(stroking),
                state.getOverprintMode() == 1 && space instanceof PDDeviceCMYK,
                alpha * veil.alpha, blend(), state.getSoftMask() != null || veil.mask != null);
    }

    private boolean overprints(boolean stroking) {
        var state = engine.getGraphicsState();
        return stroking ? state.isOverprint() : state.isNonStrokingOverprint();
    }

    private String blend() {
        var mode = engine.getGraphicsState().getBlendMode();
        var name = mode == null ? COSName.NORMAL : mode.getCOSName();
        return name == null || name.equals(COSName.NORMAL) ? veil.blend : name.getName();
    }

    private static Ruling.Blend ink(String blend) {
        return Ruling.Blend.of(blend);
    }

    private static Ruling ruling(Look look) {
        return new Ruling(look.overprints(), look.keepsZero(), ink(look.blend()));
    }

    private void thin(boolean stroking) throws IOException {
        var state = engine.getGraphicsState();
        var mask = mask();
        if (mask != null) canvas.stencil().narrow(mask);
        canvas.stencil().thin(
                veil.alpha * (stroking ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant()));
    }

    private byte @Nullable [] mask() throws IOException {
        var soft = engine.getGraphicsState().getSoftMask();
        return soft == null ? veil.mask : masks.of(soft, veil.mask);
    }

    /** Of an extent in pixels; in a pattern's cell it is where the pattern lies. */
    private Rectangle2D place(Rectangle2D extent) {
        return within == null ? canvas.box(extent) : within;
    }
}
