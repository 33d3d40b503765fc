package banxin.type;

import banxin.type.SetLine.Fit;
import java.util.List;
import java.util.Optional;

/**
 * Why a printed line is as it is. Lengths are millipoints; names of kinds, changes and reasons are keys of sentences.
 *
 * @param treatment how its paragraph was set
 * @param em of its type
 * @param available room for its sorts: the measure without an indent
 * @param start from the left edge of the measure to the first cell
 * @param natural width before anything was squeezed or spread, with the marks at both ends trimmed
 * @param items its sorts, in order
 * @param earlier the last place before its end where it might have ended; none for the last line of a paragraph
 * @param later the first one behind it
 */
public record Anatomy(
        Treatment treatment,
        int em,
        int available,
        int start,
        int natural,
        Fit fit,
        List<Item> items,
        Optional<Rival> earlier,
        Optional<Rival> later) {
    public Anatomy {
        items = List.copyOf(items);
    }

    /** Of all cells and gaps as printed. */
    public int width() {
        return items.stream().mapToInt(item -> item.cell().printed() + item.gap().printed()).sum();
    }

    /** Whether the compositor, asked again, sets the line just as it is printed. */
    public boolean isKnown() {
        return treatment.by() != Treatment.By.UNKNOWN;
    }

    /**
     * One sort.
     *
     * @param text its character
     * @param kind what it is to the compositor, such as {@code pause}
     * @param breakClass of UAX #14
     * @param gapKind what stands behind it: {@code plain solid latin word}; {@code none} at the end of the line
     * @param changes all that was done to its cell and its gap
     */
    public record Item(
            String text,
            String kind,
            String breakClass,
            Width cell,
            String gapKind,
            Width gap,
            List<Change> changes,
            End end) {
        public Item {
            changes = List.copyOf(changes);
        }
    }

    /** As the house sets it, and as printed. */
    public record Width(int natural, int printed) {}

    /** @param amount less than nothing where something was taken */
    public record Change(String what, int amount) {}

    /**
     * Whether the line may end behind a sort.
     *
     * @param cost 0 where it is free
     * @param why of a cost, or of a prohibition
     * @param level of the house's prohibition that says so; empty for none
     */
    public record End(boolean allowed, int cost, String why, String level) {}

    /**
     * Another place where the line might have ended.
     *
     * @param text what the line would have lost, or taken on
     * @param wanted to be squeezed away for it; less than nothing when the line would have been short by so much
     * @param give what squeezing could have won
     * @param gap between Han that the short line would have got, in 1/1000 em
     */
    public record Rival(String text, int cost, int wanted, int give, int gap) {
        public boolean fits() {
            return wanted <= give;
        }
    }
}
