package banxin.compose;

import banxin.type.Anatomy.By;
import banxin.type.Anatomy.Treatment;
import banxin.type.Copy.Paragraph;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Setter;
import banxin.type.SetLine;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.util.List;
import java.util.Optional;

/**
 * Finds how a paragraph was set from the lines that were printed of it: every treatment that the house, copyfitting and
 * make-up know is tried, the plainest first, until one gives the same lines.
 *
 * @param compositor one who sets it so
 * @param paragraph what is set: the whole paragraph, or the piece of it that stands on the line
 * @param line of those lines, from 0
 */
record Reprint(Compositor compositor, Treatment treatment, Paragraph paragraph, Type type, int measure, int line) {
    static Optional<Reprint> of(
            Compositor house, Paragraph paragraph, Type type, int measure, List<Line> printed, int line) {
        var wanted = new Wanted(paragraph, type, measure, printed, line);
        return wanted.from(house, new Treatment(By.HOUSE, 0, 0))
                .or(() -> wanted.fitted(house, 0, -1))
                .or(() -> wanted.fitted(house, 0, 1))
                .or(() -> wanted.tracked(house))
                .or(() -> wanted.alone(house));
    }

    /** What has to come out. */
    private record Wanted(Paragraph paragraph, Type type, int measure, List<Line> printed, int line) {
        Optional<Reprint> from(Compositor compositor, Treatment treatment) {
            var lines = compositor.explained("", paragraph, type, measure, notice -> {});
            return isPrinted(lines) ? Optional.of(reprint(compositor, treatment)) : Optional.empty();
        }

        private Reprint reprint(Compositor compositor, Treatment treatment) {
            return new Reprint(compositor, treatment, paragraph, type, measure, line);
        }

        Optional<Reprint> fitted(Compositor house, int tracking, int marks) {
            var compositor = house.with(new Look(tracking, marks != 0, 0, 0), marks < 0);
            return from(compositor, new Treatment(By.COPYFIT, tracking, marks));
        }

        /** As {@link Looks} does: the marks are squeezed only where lines are saved. */
        Optional<Reprint> tracked(Compositor house) {
            for (int amount = Looks.STEP; amount <= -Tracking.TIGHTEST; amount += Looks.STEP)
                for (int signed : new int[] {-amount, amount}) {
                    if (signed > Tracking.LOOSEST) continue;
                    var found = fitted(house, signed, 0).or(() -> fitted(house, signed, Integer.signum(signed)));
                    if (found.isPresent()) return found;
                }
            return Optional.empty();
        }

        /** Only what stands on the line, at its natural width. */
        Optional<Reprint> alone(Compositor house) {
            var only = printed.get(line);
            if (only.vertical()) return Optional.empty();
            var piece = paragraph.piece(only.from(), only.to());
            var plain = type.indented(0).aligned(Align.LEFT);
            return new Wanted(piece, plain, Setter.ENDLESS, List.of(only.shifted(-only.from())), 0)
                    .from(house, new Treatment(By.MAKEUP, 0, 0));
        }

        /** Lines that found no room on the page were set, but not printed. */
        private boolean isPrinted(List<SetLine> lines) {
            if (lines.size() < printed.size()) return false;
            for (int i = 0; i < printed.size(); i++) if (!same(lines.get(i).line(), printed.get(i))) return false;
            return true;
        }
    }

    /** Make-up may have moved it. */
    private static boolean same(Line set, Line printed) {
        if (set.from() != printed.from() || set.to() != printed.to() || set.runs().size() != printed.runs().size())
            return false;
        for (int i = 0; i < set.runs().size(); i++)
            if (!place(set, i).equals(place(printed, i))) return false;
        return true;
    }

    private static GlyphRun place(Line line, int run) {
        return line.runs().get(run).moved(-line.runs().getFirst().x());
    }
}
