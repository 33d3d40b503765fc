package banxin.type;

import java.util.List;

/** Whoever sets paragraphs into lines. Make-up is given one and does not know the compositor. */
public interface Setter {
    /** A measure that no line of a newspaper reaches (190 m): one line a paragraph, at its natural width. */
    int ENDLESS = 1 << 29;

    /**
     * @param file of the copy, for notices
     * @param measure line width in millipoints
     */
    Galley set(String file, List<Copy.Paragraph> paragraphs, Types types, int measure);

    /**
     * Sets paragraphs into vertical lines (typesetting G). A line that may end nowhere is longer than its measure.
     *
     * @param measure height of a line in millipoints
     */
    Galley stand(String file, List<Copy.Paragraph> paragraphs, Types types, int measure);

    /** Sets paragraphs to a number of lines, as far as copyfitting goes (typesetting J7); one who cannot sets by nature. */
    default Fitting fit(String file, List<Copy.Paragraph> paragraphs, Types types, int measure, Wanted wanted) {
        return Fitting.natural(set(file, paragraphs, types, measure), wanted.lines());
    }
}
