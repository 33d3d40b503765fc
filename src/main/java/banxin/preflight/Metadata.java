package banxin.preflight;

import banxin.notice.Quantity;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.util.DateConverter;

/** The XMP packet: is it there, what does it claim, and does it agree with the information dictionary? */
final class Metadata implements FileRule {
    private static final Map<String, String> SAME_TEXT = Map.of(
            "Title", XmpProperties.DC + "title", "Producer", XmpProperties.PDF + "Producer", "Creator", XmpProperties.XMP + "CreatorTool",
            "Trapped", XmpProperties.PDF + "Trapped");
    private static final Map<String, String> SAME_DATE =
            Map.of("CreationDate", XmpProperties.XMP + "CreateDate", "ModDate", XmpProperties.XMP + "ModifyDate");

    @Override
    public void check(Dossier file, Findings findings) {
        if (file.xmpBroken()) {
            findings.add(Code.XMP_BROKEN);
            return;
        }
        var xmp = file.xmp();
        if (xmp.isEmpty()) {
            findings.add(Code.XMP_MISSING);
            return;
        }
        if (xmp.get().of(XmpProperties.PDF_A, "part").isEmpty()) findings.add(Code.PDFA_MISSING);
        if (xmp.get().of(XmpProperties.PDF_UA, "part").isEmpty()) findings.add(Code.PDFUA_MISSING);
        // A trapping that is not said is a finding of its own.
        var asked = SAME_TEXT.keySet().stream()
                .filter(key -> !key.equals("Trapped") || Identity.saysTrapped(file)).sorted();
        asked.forEach(key -> same(
                file.info(key), xmp.get().properties().getOrDefault(SAME_TEXT.get(key), ""), key, findings));
        SAME_DATE.keySet().stream().sorted().forEach(key -> same(
                moment(file.info(key)), moment(xmp.get().properties().getOrDefault(SAME_DATE.get(key), "")), key,
                findings));
    }

    private static void same(String info, String xmp, String key, Findings findings) {
        if (!info.isEmpty() && !xmp.isEmpty() && !info.equals(xmp))
            findings.add(Code.XMP_INFO_DIFFER, Quantity.said(info + " / " + xmp), key);
    }

    /** Seconds, however the date is written; empty when it is no date. */
    private static String moment(String date) {
        return Optional.ofNullable(date.isEmpty() ? null : DateConverter.toCalendar(date))
                .map(calendar -> String.valueOf(calendar.toInstant().getEpochSecond())).orElse("");
    }
}
