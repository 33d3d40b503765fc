package banxin.preflight;

import banxin.notice.Quantity;
import banxin.separation.Mark;
import banxin.separation.Plates;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** The colour spaces in which the page is painted; DeviceRGB may not even lie on the pen (ISO 15930). */
final class ColourSpaces implements PageRule {
    private static final Set<String> NO_SPOTS = Set.of("Cyan", "Magenta", "Yellow", "Black", "All", "None");

    private final BoxedPage page;
    private final Findings findings;
    private boolean charged;
    private boolean told;

    ColourSpaces(BoxedPage page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    @Override
    public void rgb() {
        charged = true;
    }

    @Override
    public void close(Plates plates) {
        if (charged && !told) findings.add(Code.COLOUR_RGB, Quantity.said("DeviceRGB"), "DeviceRGB");
    }

    @Override
    public void mark(Mark mark, Plates beneath) {
        if (mark instanceof Mark.Glyph glyph && !glyph.shows()) return;
        check(mark, mark.look().space());
    }

    private void check(Mark mark, PDColorSpace space) {
        switch (space) {
            case PDIndexed indexed -> check(mark, indexed.getBaseColorSpace());
            case PDDeviceRGB rgb -> {
                told = true;
                found(mark, Code.COLOUR_RGB, "DeviceRGB");
                device(mark, "RGB");
            }
            case PDDeviceCMYK cmyk -> device(mark, "CMYK");
            case PDCalRGB rgb -> found(mark, Code.COLOUR_MANAGED, "CalRGB");
            case PDLab lab -> found(mark, Code.COLOUR_MANAGED, "Lab");
            case PDCalGray grey -> found(mark, Code.COLOUR_TAGGED, "CalGray");
            case PDICCBased icc when icc.getNumberOfComponents() == 3 -> found(mark, Code.COLOUR_MANAGED, "ICCBased RGB");
            case PDICCBased icc -> found(mark, Code.COLOUR_TAGGED, "ICCBased");
            case PDSeparation spot -> spots(mark, List.of(spot.getColorantName()));
            case PDDeviceN several -> spots(mark, several.getColorantNames());
            default -> {}
        }
    }

    private void device(Mark mark, String needed) {
        if (!page.intent().isEmpty() && !page.intent().equals(needed))
            found(mark, Code.COLOUR_WITHOUT_INTENT, "Device" + needed);
    }

    private void spots(Mark mark, List<String> names) {
        for (var name : names) if (!NO_SPOTS.contains(name)) found(mark, Code.SPOT_COLOUR, name);
    }

    private void found(Mark mark, Code code, String space) {
        findings.at(mark.box(), code, 0, Quantity.said(space), space);
    }
}
