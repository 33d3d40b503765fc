package banxin.type;

import java.util.List;

/**
 * What came of copyfitting (typesetting J7). It fits when nothing is over and nothing is free.
 *
 * @param galley the lines, as near to the wanted number as the limits let them come
 * @param actions all that was done, in the order of the paragraphs, the pitch last
 * @param pitch change of the leading in 1/1000; 0 where it is kept
 * @param over characters that stand on lines beyond the wanted ones, after all that was done: 余 23 字
 * @param free wanted lines that stay empty
 */
public record Fitting(Galley galley, List<Action> actions, int pitch, int over, int free) {
    public Fitting {
        actions = List.copyOf(actions);
    }

    /** Set by nature, with what is over or free. */
    public static Fitting natural(Galley galley, int wanted) {
        return of(galley, List.of(), 0, wanted);
    }

    /** @param wanted lines that there is room for, at the leading of the galley */
    public static Fitting of(Galley galley, List<Action> actions, int pitch, int wanted) {
        var lines = galley.lines();
        int over = lines.stream().skip(Math.max(0, wanted)).mapToInt(line -> line.to() - line.from()).sum();
        return new Fitting(galley, actions, pitch, over, Math.max(0, wanted - lines.size()));
    }

    public boolean fits() {
        return over == 0 && free == 0;
    }

    /** What was done to one paragraph. */
    public List<Action> of(int paragraph) {
        return actions.stream().filter(action -> action.paragraph() == paragraph).toList();
    }

    /** The largest tracking of any paragraph, in 1/1000 em, with its sign; 0 where there is none. */
    public int largestTracking() {
        return actions.stream()
                .filter(action -> action.means() == Means.TRACKING)
                .mapToInt(Action::amount)
                .reduce(0, (most, amount) -> Math.abs(amount) > Math.abs(most) ? amount : most);
    }

    /**
     * One thing that was done.
     *
     * @param paragraph number of the paragraph in the copy; −1 for the whole story
     * @param amount of tracking in 1/1000 em, of pitch in 1/1000 of the leading; of marks −1 squeezed, 1 let out
     * @param saved lines; less than nothing when they were gained, 0 where a paragraph only goes along with its
     *     neighbours
     */
    public record Action(int paragraph, Means means, int amount, int saved) {}

    /** In the order in which they are taken. */
    public enum Means {
        /** Marks squeezed to the full to save a line, or not at all to gain one. */
        MARKS,
        TRACKING,
        PITCH
    }
}
