package banxin.report;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.notice.Finding;
import banxin.notice.MeasureUnit;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.notice.Quantity;
import banxin.notice.Wording;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was measured is a number with its unit in JSON, and in words only for people. */
class FindingsJsonTest {
    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    @Test
    void anAmountIsANumberWithItsUnit() {
        var finding = finding(
                Quantity.amount(296.4, MeasureUnit.PERCENT), Quantity.amount(220, MeasureUnit.PERCENT));
        assertThat(json(finding)).contains("\"measured\":{\"value\":296,\"unit\":\"%\"},\"limit\":{\"value\":220,\"unit\":\"%\"},");
        assertThat(ENGLISH.line(finding)).contains("; measured 296 %; limit 220 %; Banxin]");
    }

    @Test
    void aSizeIsTwoAndInWordsOne() {
        var finding = finding(Quantity.size(210, 297.004, MeasureUnit.MILLIMETRE), Quantity.NONE);
        assertThat(json(finding)).contains("\"measured\":[{\"value\":210,\"unit\":\"mm\"},{\"value\":297,\"unit\":\"mm\"}],\"limit\":null,");
        assertThat(ENGLISH.line(finding)).contains("; measured 210 × 297 mm; Banxin]");
    }

    @Test
    void twoOfDifferentKindsKeepTheirUnits() {
        var finding = finding(
                new Quantity.Amounts(List.of(
                        new Quantity.Amount(1234.5, MeasureUnit.SQUARE_MILLIMETRE), new Quantity.Amount(200, MeasureUnit.PERCENT))),
                Quantity.amount(1.6, MeasureUnit.NONE));
        assertThat(json(finding)).contains("\"limit\":{\"value\":1.6,\"unit\":\"\"}");
        assertThat(ENGLISH.line(finding)).contains("; measured 1235 mm², 200 %; limit 1.6; Banxin]");
    }

    @Test
    void whatTheFileSaysIsAText() {
        var finding = finding(Quantity.said("ICCBased RGB"), Quantity.NONE);
        assertThat(json(finding)).contains("\"measured\":\"ICCBased RGB\",\"limit\":null,");
        assertThat(ENGLISH.line(finding)).contains("; measured ICCBased RGB; Banxin]");
        assertThat(ENGLISH.line(finding(Quantity.said(""), Quantity.NONE))).endsWith("[lzw; Banxin]");
    }

    private static Finding finding(Quantity measured, Quantity limit) {
        return new Finding(Notice.fault("lzw", Place.of("press.pdf")), 0, Optional.empty(), measured, limit, "Banxin");
    }

    private static String json(Finding finding) {
        var out = new ByteArrayOutputStream();
        Report.findings(new Inspection("press.pdf", "newsprint", "", 1, List.of(finding)), ENGLISH, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
