package banxin.type;

import java.util.List;

/**
 * How the house sets its lines; one for an issue.
 *
 * @param marks width of the marks
 * @param prohibition 禁则 level
 * @param latinGap blank between Han and Latin or digits, in 1/1000 em
 * @param breaks how line ends are chosen
 * @param keepTogether names that may not break
 */
public record HouseStyle(
        Marks marks, Prohibition prohibition, int latinGap, Breaks breaks, List<String> keepTogether) {
    /** What an issue gets that asks for nothing. */
    public static final HouseStyle COUNTY = 
            new HouseStyle(Marks.KAIMING, Prohibition.GB, 250, Breaks.FIRST_FIT, List.of());

    public HouseStyle {
        keepTogether = List.copyOf(keepTogether);
    }

    public HouseStyle keeping(List<String> names) {
        return new HouseStyle(marks, prohibition, latinGap, breaks, names);
    }

    /** Width style of the marks (typesetting B1; CLREQ 3.1.6). */
    public enum Marks {
        /** 全身: every mark a whole em. */
        FULL,
        /** 开明: 。！？ a whole em, the others half. */
        KAIMING,
        /** 对开, 半身: every mark half an em. */
        HALF
    }

    /** How line ends are chosen. */
    public enum Breaks {
        /** Line by line, pushing in before pushing out (typesetting A13); a paragraph that would gape is chosen whole. */
        FIRST_FIT,
        /** Line by line at natural widths: what does not fit goes to the next line, and the line is spread. */
        PUSH_OUT,
        /** All ends of a paragraph together: least sum of squared gaps (typesetting C9). */
        TOTAL_FIT
    }

    /** Levels of CLREQ 3.1.4, each holding the one before. */
    public enum Prohibition {
        NONE,
        BASIC,
        GB,
        STRICT
    }
}
