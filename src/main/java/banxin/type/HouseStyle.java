package banxin.type;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the house sets its lines; one for an issue.
 *
 * @param marks width of the marks
 * @param widths marks that the house sets otherwise: code point to 1/1000 em, 500 or 1000
 * @param prohibition 禁则 level
 * @param latinGap blank between Han and Latin or digits, in 1/1000 em
 * @param breaks how line ends are chosen
 * @param edges what may happen at a line's ends
 * @param language decides where marks stand in their cells, and how Western words are cut
 * @param keepTogether names that may not break
 */
public record HouseStyle(
        MarkWidths marks,
        Map<Integer, Integer> widths,
        Prohibition prohibition,
        int latinGap,
        Breaks breaks,
        Edges edges,
        Language language,
        List<String> keepTogether) {
    /** What an issue gets that asks for nothing. */
    public static final HouseStyle COUNTY = new HouseStyle(
            MarkWidths.KAIMING, Map.of(), Prohibition.GB, 250, Breaks.TOTAL_FIT, Edges.USUAL, Language.HANS, List.of());

    public HouseStyle {
        widths = Map.copyOf(widths);
        keepTogether = List.copyOf(keepTogether);
    }

    public HouseStyle keeping(List<String> names) {
        return new HouseStyle(marks, widths, prohibition, latinGap, breaks, edges, language, names);
    }

    public HouseStyle with(MarkWidths other) {
        return new HouseStyle(other, widths, prohibition, latinGap, breaks, edges, language, keepTogether);
    }

    public HouseStyle with(Prohibition other) {
        return new HouseStyle(marks, widths, other, latinGap, breaks, edges, language, keepTogether);
    }

    public HouseStyle with(Breaks other) {
        return new HouseStyle(marks, widths, prohibition, latinGap, other, edges, language, keepTogether);
    }

    public HouseStyle with(Edges other) {
        return new HouseStyle(marks, widths, prohibition, latinGap, breaks, other, language, keepTogether);
    }

    public HouseStyle with(Language other) {
        return new HouseStyle(marks, widths, prohibition, latinGap, breaks, edges, other, keepTogether);
    }

    public HouseStyle withLatinGap(int other) {
        return new HouseStyle(marks, widths, prohibition, other, breaks, edges, language, keepTogether);
    }

    public HouseStyle withWidths(Map<Integer, Integer> other) {
        return new HouseStyle(marks, other, prohibition, latinGap, breaks, edges, language, keepTogether);
    }

    /** One of a few, by the words that editors write for it. */
    public interface Choice {
        List<String> words();

        /** Every word with what it stands for. */
        @SafeVarargs
        static <T extends Choice> List<Map.Entry<String, T>> among(T... choices) {
            return Stream.of(choices)
                    .flatMap(choice -> choice.words().stream().map(word -> Map.entry(word, choice)))
                    .toList();
        }
    }

    /** Width style of the marks (typesetting B1; CLREQ 3.1.6). */
    public enum MarkWidths implements Choice {
        /** Every mark a whole em. */
        FULL("全身"),
        /** 。！？ a whole em, the others half. */
        KAIMING("开明"),
        /** Every mark half an em. */
        HALF("半身", "对开");

        private final List<String> words;

        MarkWidths(String... words) {
            this.words = List.of(words);
        }

        @Override
        public List<String> words() {
            return words;
        }
    }

    /** How line ends are chosen. */
    public enum Breaks implements Choice {
        /** Line by line, pushing in before pushing out (typesetting A13). */
        FIRST_FIT("first-fit"),
        /** Line by line at natural widths: what does not fit goes to the next line, and the line is spread. */
        PUSH_OUT("push-out"),
        /** All ends of a paragraph together: least sum of squared gaps (typesetting C9). */
        TOTAL_FIT("total-fit");

        private final String word;

        Breaks(String word) {
            this.word = word;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }
    }

    /** Levels of CLREQ 3.1.4, each holding the one before. */
    public enum Prohibition implements Choice {
        NONE,
        BASIC,
        GB,
        STRICT;

        @Override
        public List<String> words() {
            return List.of(name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The ends of a line.
     *
     * @param hanging one stop may hang over the end by half an em (CLREQ 3.1.7)
     * @param flushStart an opening mark at a line's start gives up the blank on its left (CLREQ 3.1.6.3)
     * @param orphans a paragraph may end with one character on a line (CLREQ 3.4.4 says no)
     */
    public record Edges(boolean hanging, boolean flushStart, boolean orphans) {
        public static final Edges USUAL = new Edges(false, true, false);
    }

    /** Language of the copy. */
    public enum Language {
        /** zh-Hans: marks stand in the lower left of their cells. */
        HANS,
        /** zh-Hant: stops stand in the middle (CLREQ 3.1.2). */
        HANT,
        /** en. */
        EN
    }
}
