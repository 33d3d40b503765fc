package banxin.type;

import java.util.List;

/** Whoever sets paragraphs into lines. Make-up is given one and does not know the compositor. */
@FunctionalInterface
public interface Setter {
    /** A measure that no line reaches: one line a paragraph, at its natural width. */
    int ENDLESS = 1 << 29;

    /**
     * @param file of the copy, for notices
     * @param measure line width in millipoints
     */
    Galley set(String file, List<Copy.Paragraph> paragraphs, Types types, int measure);
}
