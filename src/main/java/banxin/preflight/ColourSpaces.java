package banxin.preflight;

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
        if (charged && !told) findings.add("colour-rgb", "DeviceRGB", "DeviceRGB");
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
                found(mark, "colour-rgb", "DeviceRGB");
                device(mark, "RGB");
            }
            case PDDeviceCMYK cmyk -> device(mark, "CMYK");
            case PDCalRGB rgb -> found(mark, "colour-managed", "CalRGB");
            case PDLab lab -> found(mark, "colour-managed", "Lab");
            case PDCalGray grey -> found(mark, "colour-tagged", "CalGray");
            case PDICCBased icc when icc.getNumberOfComponents() == 3 -> found(mark, "colour-managed", "ICCBased RGB");
            case PDICCBased icc -> found(mark, "colour-tagged", "ICCBased");
            case PDSeparation spot -> spots(mark, List.of(spot.getColorantName()));
            case PDDeviceN several -> spots(mark, several.getColorantNames());
            default -> {}
        }
    }

    private void device(Mark mark, String needed) {
        if (!page.intent().isEmpty() && !page.intent().equals(needed))
            found(mark, "colour-without-intent", "Device" + needed);
    }

    private void spots(Mark mark, List<String> names) {
        for (var name : names) if (!NO_SPOTS.contains(name)) found(mark, "spot-colour", name);
    }

    private void found(Mark mark, String code, String space) {
        findings.at(mark.box(), code, 0, space, space);
    }
}
