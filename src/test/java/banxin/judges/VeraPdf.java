package banxin.judges;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The judge of archives: the validator of the PDF Association's industry, which we did not write. */
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /**
     * The rules that a file breaks, such as {@code 6.8-4}, each once; none for a compliant file.
     *
     * @param flavour {@code 3u}, {@code 2u}, {@code ua1}
     */
    public static synchronized List<String> broken(byte[] pdf, String flavour) {
        // Our tests run in Turkish, where the judge takes an INTEGER for none.
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            return judged(pdf, flavour);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static List<String> judged(byte[] pdf, String flavour) {
        var asked = PDFAFlavour.byFlavourId(flavour);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), asked, asked);
                var validator = Foundries.defaultInstance().createValidator(asked, false)) {
            var verdict = validator.validate(parser);
            var broken = verdict.getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber())
                    .distinct()
                    .sorted()
                    .toList();
            if (verdict.isCompliant() != broken.isEmpty()) throw new AssertionError("judged without a reason");
            return broken;
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
