package banxin.preflight;

/** For whom the PDF is; each is a column of {@code rules.tsv}, in this order. */
public enum Profile {
    /** A newspaper on coldset newsprint, PDF/X of any kind. */
    NEWSPRINT,
    /** PDF/A-3u with PDF/UA-1, as far as a quick look can tell; veraPDF is the judge. */
    ARCHIVE,
    X1A,
    X4
}
