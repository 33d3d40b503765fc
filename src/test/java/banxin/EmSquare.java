package banxin;

import banxin.type.TypeCase;

/** A type case without a font: Han an em, Latin half, the dash as short as real ones, so that no golden hangs on a font. */
public final class EmSquare implements TypeCase {
    @Override
    public String faceFor(int codePoint, String wanted) {
        return wanted;
    }

    /** The marks of a Latin run are half an em wide. */
    @Override
    public String latinFor(int codePoint, String wanted) {
        return codePoint < 0x2000 ? wanted : wanted + "-latin";
    }

    @Override
    public int advance(int codePoint, String face) {
        if (face.endsWith("-latin")) return 500;
        if (codePoint == '—') return 890;
        return codePoint < 0x2000 ? 500 : 1000;
    }
}
