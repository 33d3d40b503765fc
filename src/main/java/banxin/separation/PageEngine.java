package banxin.separation;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Reads the operators of a page and hands what they paint to the {@link Painter}. */
final class PageEngine extends PDFGraphicsStreamEngine implements PageState {
    /** Type 3 glyphs that show their own font, patterns that paint themselves, masks that mask themselves. */
    private static final int DEEPEST = 6;
    /** Pieces of one path: filling more that cross keeps the JDK's native code busy for minutes, and its memory locked. */
    private static final int MOST_PIECES = 20_000;

    private final Watch watch;
    private final Painter painter;
    private final Glyphs glyphs = new Glyphs();
    private final GeneralPath path = new GeneralPath();
    private final GeneralPath shown = new GeneralPath();
    private OptionalInt clipping = OptionalInt.empty();
    private int depth;
    private int pieces;
    /** Forms that are being painted, by identity. */
    private final Set<COSStream> open = Collections.newSetFromMap(new IdentityHashMap<>());

    PageEngine(PDPage page, Plates plates, boolean smooth, Watch watch) {
        super(page);
        this.watch = watch;
        painter = new Painter(this, plates, smooth, watch);
    }

    void run() throws IOException {
        processPage(getPage());
    }

    /** Unless it is nested so deeply that it can only be a loop: that is told. */
    private void nested(Nested work) throws IOException {
        if (depth >= DEEPEST) {
            watch.unreadable("nested within itself");
            return;
        }
        depth++;
        var kept = (GeneralPath) path.clone();
        path.reset();
        try {
            work.run();
        } finally {
            depth--;
            path.reset();
            path.append(kept, false);
        }
    }

    @Override
    public void paintCell(PDTilingPattern pattern, PDColor colour) throws IOException {
        var space = pattern.getPaintType() == PDTilingPattern.PAINT_UNCOLORED
                && colour.getColorSpace() instanceof PDPattern uncoloured ? uncoloured.getUnderlyingColorSpace() : null;
        nested(() -> processTilingPattern(pattern, colour, space, new Matrix()));
    }

    @Override
    public void paintMask(PDTransparencyGroup group) throws IOException {
        nested(() -> processSoftMask(group));
    }

    @Override
    public float userUnit() {
        return getPage().getUserUnit();
    }

    @Override
    public float lineWidth() {
        return transformWidth(getGraphicsState().getLineWidth());
    }

    @Override
    public float dashScale() {
        return transformWidth(1);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        watch.operator(operator.getName());
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException broken) {
        if (broken instanceof MissingImageReaderException format) watch.unknownFormat(format.getMessage());
        else watch.unreadable(operator.getName() + ": " + broken.getMessage());
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        watch.group();
        once(group, () -> painter.veiled(() -> super.showTransparencyGroup(group)));
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        once(form, () -> super.showForm(form));
    }

    /** A form that shows itself would have no end. */
    private void once(PDFormXObject form, Nested work) throws IOException {
        if (!open.add(form.getCOSObject())) {
            watch.unreadable("Do: a form within itself");
            return;
        }
        try {
            work.run();
        } finally {
            open.remove(form.getCOSObject());
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (isTooLong()) return;
        if (path.getCurrentPoint() == null) path.moveTo(x, y);
        else path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (isTooLong()) return;
        if (path.getCurrentPoint() == null) path.moveTo(x3, y3);
        else path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) path.closePath();
    }

    @Override
    public void clip(int rule) {
        clipping = OptionalInt.of(rule);
    }

    /** What is beyond is left out, and told. */
    private boolean isTooLong() {
        if (++pieces == MOST_PIECES) watch.unreadable("path");
        return pieces >= MOST_PIECES;
    }

    @Override
    public void endPath() {
        pieces = 0;
        if (clipping.isPresent()) {
            path.setWindingRule(clipping.getAsInt());
            getGraphicsState().intersectClippingPath(path);
            clipping = OptionalInt.empty();
        }
        path.reset();
    }

    @Override
    public void strokePath() throws IOException {
        painter.stroke(path);
        endPath();
    }

    @Override
    public void fillPath(int rule) throws IOException {
        path.setWindingRule(rule);
        painter.fill(path);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        path.setWindingRule(rule);
        painter.fill(path);
        painter.stroke(path);
        endPath();
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        var shading = getResources().getShading(name);
        if (shading == null) watch.unreadable("sh: " + name.getName());
        else painter.shade(shading);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        painter.picture(image);
    }

    @Override
    public void beginText() {
        shown.reset();
    }

    @Override
    public void endText() {
        if (getGraphicsState().getTextState().getRenderingMode().isClip() && shown.getCurrentPoint() != null)
            getGraphicsState().intersectClippingPath(shown);
        shown.reset();
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        var place = matrix.createAffineTransform();
        place.concatenate(font.getFontMatrix().createAffineTransform());
        glyphs.stretch(font, code, displacement, place);
        var letter = new Letter(font, code, glyphs.outline(font, code));
        painter.glyph(letter, place, matrix.getScalingFactorY() * userUnit());
        var mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode.isClip() && !letter.isBlank()) shown.append(place.createTransformedShape(letter.outline()), false);
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
        var letter = new Letter(font, code, new Path2D.Float());
        painter.glyph(letter, matrix.createAffineTransform(), matrix.getScalingFactorY() * userUnit());
        nested(() -> super.showType3Glyph(matrix, font, code, displacement));
    }
}
