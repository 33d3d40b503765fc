package banxin.separation;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** What those who paint ask of whoever reads the page: the graphics state, and to read what is nested. */
interface PageState {
    PDGraphicsState getGraphicsState();

    /** From the page's space, or that of the cell or mask being read, to its pixels' units. */
    Matrix getInitialMatrix();

    float userUnit();

    float lineWidth();

    /** Units of the page to a unit of a dash. */
    float dashScale();

    /** In the pattern's own space: the canvas is that of one cell. */
    void paintCell(PDTilingPattern pattern, PDColor colour) throws IOException;

    void paintMask(PDTransparencyGroup group) throws IOException;
}
