package banxin.type;

/** 字盘: what the composing room knows of the fonts. */
public interface TypeCase {
    /**
     * The face that will print the character: {@code wanted} when it has it, else the fallback that does,
     * else the empty string.
     */
    String faceFor(int codePoint, String wanted);

    /** Advance in 1/1000 em of a character that the face has. */
    int advance(int codePoint, String face);
}
