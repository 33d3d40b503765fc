package banxin.plate;

import org.xhtmlrenderer.pdf.ITextFSFont;

/** A face at a size, as the renderer passes it from style to text. It never asks for more than the size. */
final class FaceFont extends ITextFSFont {
    private final String face;

    FaceFont(String face, float size) {
        super(null, size);
        this.face = face;
    }

    String face() {
        return face;
    }
}
