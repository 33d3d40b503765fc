package banxin.preflight;

import org.apache.pdfbox.cos.COSName;

/** Can a blind reader follow it: tags, language, title? */
final class Access implements FileRule {
    @Override
    public void check(Dossier file, Findings findings) {
        var root = file.catalogue();
        boolean marked = Dossier.dictionary(root, "MarkInfo")
                .map(info -> info.getBoolean(COSName.getPDFName("Marked"), false)).orElse(false);
        if (!marked || Dossier.dictionary(root, "StructTreeRoot").isEmpty()) findings.add(Code.NOT_TAGGED);
        if (root.getString(COSName.LANG, "").isBlank()) findings.add(Code.NO_LANGUAGE);
        boolean titled = Dossier.dictionary(root, "ViewerPreferences")
                .map(viewer -> viewer.getBoolean(COSName.getPDFName("DisplayDocTitle"), false)).orElse(false);
        if (!titled) findings.add(Code.TITLE_HIDDEN);
    }
}
