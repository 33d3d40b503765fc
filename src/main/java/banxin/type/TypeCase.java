package banxin.type;

/** 字盘: what the composing room knows of the fonts. */
public interface TypeCase {
    /**
     * The face that will print the character: {@code wanted} when it has it, else the fallback that does,
     * else the empty string.
     */
    String faceFor(int codePoint, String wanted);

    /**
     * The face that prints the character where it stands in a Latin run: “ ” ’ — … there are as narrow as the letters
     * about them (CLREQ 3.1.1). The same as {@link #faceFor} where the case makes no difference.
     */
    default String latinFor(int codePoint, String wanted) {
        return faceFor(codePoint, wanted);
    }

    /** Advance in 1/1000 em of a character that the face has. */
    int advance(int codePoint, String face);
}
