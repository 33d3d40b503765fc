package banxin.theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the printer and the archive ask of the files.
 *
 * @param profile the printer's own ICC profile; empty for the newsprint profile that Banxin brings
 * @param inkLimit total ink of all plates, in percent
 * @param marks outside the trim; most newspaper presses want none
 * @param spot an ink of its own in the place of a colour of the theme (套红)
 */
public record Printing(
        Standard standard,
        Deposit deposit,
        Optional<Path> profile,
        int inkLimit,
        Set<Mark> marks,
        Optional<Spot> spot) {
    /** For coldset newsprint: 220 % of ink, no marks. */
    public static final Printing NEWSPRINT =
            new Printing(Standard.X1A, Deposit.A3U, Optional.empty(), 220, Set.of(), Optional.empty());

    public Printing {
        marks = Set.copyOf(marks);
    }

    /** The press PDF conforms to it. */
    public enum Standard {
        /** ISO 15930-1:2001. */
        X1A,
        /** ISO 15930-7:2010. */
        X4
    }

    /** The archive PDF conforms to it, and to PDF/UA-1. */
    public enum Deposit {
        /** ISO 19005-3:2012, level U: holds the issue folder too. */
        A3U,
        /** ISO 19005-2:2011, level U: for archives that take no attachments. */
        A2U
    }

    /** Printed outside the trim. */
    public enum Mark {
        /** 裁切线. */
        CROP,
        /** 套准线. */
        REGISTER,
        /** 色标. */
        BAR,
        /** A line that says what the sheet is. */
        SLUG
    }

    /**
     * @param inks cyan, magenta, yellow and black in percent: CSS that asks for just these gets the spot ink
     */
    public record Spot(String name, List<Integer> inks) {
        public Spot {
            inks = List.copyOf(inks);
        }
    }
}
