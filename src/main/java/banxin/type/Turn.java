package banxin.type;

/** How characters stand to the direction of their line. */
public enum Turn {
    /** In a horizontal line. The others stand in vertical ones. */
    LEVEL,
    /** One above the other, each in an em box; marks in the font's vertical forms (typesetting G2). */
    UPRIGHT,
    /** A quarter turn clockwise: Western words, long numbers (typesetting G3, G4). */
    CLOCKWISE,
    /** 纵中横排: the whole run side by side in one em box; its last character has the advance (typesetting G3). */
    ABREAST
}
