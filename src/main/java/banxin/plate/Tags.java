package banxin.plate;

import banxin.page.Frame;
import banxin.page.Page;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Tells a reader of the file what the ink on its pages is. Ink that nothing is said of belongs to no story. */
interface Tags {
    /** The press reads nothing. */
    Tags NONE = new Tags() {
        @Override
        public void begin(PdfWriter writer, Page page, PressSheet paper) {}

        @Override
        public void words(PdfContentByte ink, Frame.Fragment fragment) {}

        @Override
        public void picture(PdfContentByte ink, Frame.Picture picture) {}

        @Override
        public void furniture(PdfContentByte ink) {}

        @Override
        public void rest(PdfContentByte ink) {}

        @Override
        public void end(PdfContentByte ink) {}
    };

    /** Before anything is painted on the page. */
    void begin(PdfWriter writer, Page page, PressSheet paper);

    /** What comes now are the words of a fragment. */
    void words(PdfContentByte ink, Frame.Fragment fragment);

    void picture(PdfContentByte ink, Frame.Picture picture);

    /** What comes now are masthead, folio line or imprint. */
    void furniture(PdfContentByte ink);

    /** What comes now belongs to no story: rules, tints, readings. */
    void rest(PdfContentByte ink);

    /** Nothing is painted until the next call, or any more on the page. */
    void end(PdfContentByte ink);
}
