package banxin.theme;

/**
 * Keys of the faces for what has no type of its own.
 *
 * @param furniture masthead, folio line and imprint
 * @param slug the line outside the trim that says what the sheet is
 * @param signOff labels on the sheets that are signed
 */
public record Faces(String furniture, String slug, String signOff) {
    public static final Faces USUAL = new Faces("song", "hei", "hei");
}
