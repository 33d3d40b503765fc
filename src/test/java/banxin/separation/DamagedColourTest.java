package banxin.separation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.junit.jupiter.api.Test;

/** Colours that cannot be worked out leave the paper white, and the watch hears of it: once, not for each pixel. */
class DamagedColourTest {
    @Test
    void aShadingWhoseFunctionHasNoValueIsTold() throws IOException {
        assertThat(told(function(1, 0))).singleElement().asString().startsWith("sh: ");
    }

    @Test
    void aSoundOneIsNot() throws IOException {
        assertThat(told(function(0, 1))).isEmpty();
    }

    private static Iterable<String> told(COSDictionary function) throws IOException {
        var told = new ArrayList<String>();
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(20, 20));
            document.addPage(page);
            var shading = new COSDictionary();
            shading.setInt(COSName.SHADING_TYPE, 1);
            shading.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            shading.setItem(COSName.FUNCTION, function);
            shading.setItem(COSName.DOMAIN, numbers(0, 20, 0, 20));
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("S"), PDShading.create(shading));
            page.setContents(new PDStream(document));
            try (var out = page.getContentStreams().next().createOutputStream()) {
                out.write("/S sh".getBytes(StandardCharsets.US_ASCII));
            }
            Separation.of(page, 72, false, new Watch() {
                @Override
                public void unreadable(String what) {
                    told.add(what);
                }
            });
        }
        return told;
    }

    /** Of two halves (ISO 32000-1, 7.10.4); a domain that runs backwards holds nothing. */
    private static COSDictionary function(float from, float to) {
        var half = new COSDictionary();
        half.setInt(COSName.FUNCTION_TYPE, 2);
        half.setItem(COSName.DOMAIN, numbers(0, 1));
        half.setInt(COSName.N, 1);
        var both = new COSDictionary();
        both.setInt(COSName.FUNCTION_TYPE, 3);
        both.setItem(COSName.DOMAIN, numbers(from, to));
        both.setItem(COSName.FUNCTIONS, new COSArray(List.of(half, half)));
        both.setItem(COSName.BOUNDS, numbers(0.5f));
        both.setItem(COSName.ENCODE, numbers(0, 1, 0, 1));
        return both;
    }

    private static COSArray numbers(float... numbers) {
        var array = new COSArray();
        for (var number : numbers)
            array.add(number == (int) number ? COSInteger.get((int) number) : new COSFloat(number));
        return array;
    }
}
