package banxin.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Fonts and inks of a PDF as PDFBox finds them. */
public record PressSheet(Map<String, Set<COSBase>> files, Set<String> faults) {
    private static final List<String> COLOURS = List.of("rg", "RG", "cs", "CS", "sc", "SC", "scn", "SCN");

    private static final List<Float> RED = List.of(0f, 1f, 1f, 0f);

    public static PressSheet of(PDDocument document) throws IOException {
        var sheet = new PressSheet(new HashMap<>(), new TreeSet<>());
        for (var page : document.getPages()) {
            sheet.fonts(page);
            sheet.inks(page);
        }
        return sheet;
    }

    public void isFitForPress() {
        assertThat(faults).isEmpty();
        assertThat(files).isNotEmpty();
        files.forEach((face, subsets) -> assertThat(subsets).as("subsets of %s", face).hasSize(1));
    }

    private void fonts(PDPage page) throws IOException {
        for (var name : page.getResources().getFontNames()) {
            var font = page.getResources().getFont(name);
            if (!font.isEmbedded()) faults.add(font.getName() + " is not embedded");
            if (!font.getName().matches("[A-Z]{6}\\+.+")) faults.add(font.getName() + " is no subset");
            if (!(font instanceof PDType0Font whole && whole.getDescendantFont() instanceof PDCIDFontType2))
                faults.add(font.getName() + " is not TrueType");
            else
                files.computeIfAbsent(font.getName().substring(7), _ -> new java.util.HashSet<>())
                        .add(whole.getDescendantFont().getFontDescriptor().getFontFile2().getCOSObject());
        }
    }

    private void inks(PDPage page) throws IOException {
        var operands = new java.util.ArrayList<COSBase>();
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSBase operand) operands.add(operand);
            if (!(token instanceof Operator operator)) continue;
            if (COLOURS.contains(operator.getName())) faults.add("operator " + operator.getName() + operands);
            if (operator.getName().equalsIgnoreCase("k") && !black(operands)) faults.add("inks " + operands);
            operands.clear();
        }
    }

    /** Black alone, or the red of heads. */
    private static boolean black(List<COSBase> inks) {
        return inks.subList(0, 3).stream().allMatch(ink -> ((COSNumber) ink).floatValue() == 0) || RED.equals(values(inks));
    }

    private static List<Float> values(List<COSBase> inks) {
        return inks.stream().map(ink -> ((COSNumber) ink).floatValue()).toList();
    }
}
