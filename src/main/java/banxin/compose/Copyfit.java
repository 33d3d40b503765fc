package banxin.compose;

import banxin.notice.Notice;
import banxin.type.Copy.Paragraph;
import banxin.type.Fitting;
import banxin.type.Fitting.Action;
import banxin.type.Fitting.Means;
import banxin.type.Galley;
import banxin.type.Line;
import banxin.type.SetLine;
import banxin.type.Type.Align;
import banxin.type.Types;
import banxin.type.Wanted;
import java.util.ArrayList;
import java.util.List;

/**
 * Saves or gains lines (typesetting J7): first by the marks alone, then by tracking from −8 % to +5 %, spread over the
 * paragraphs by {@link Spreading}, then, where the caller allows it, by a pitch within ±3 %. What is still over or free
 * is told; heads are the caller's.
 */
final class Copyfit {
    /** In 1/1000 of the leading. */
    private static final int PITCH = 30;

    private final Manner manner;
    private final String file;
    private final List<Paragraph> paragraphs;
    private final Types types;
    private final int measure;

    Copyfit(Manner manner, String file, List<Paragraph> paragraphs, Types types, int measure) {
        this.manner = manner;
        this.file = file;
        this.paragraphs = paragraphs;
        this.types = types;
        this.measure = measure;
    }

    Fitting fit(Wanted wanted) {
        var galleys = new ArrayList<Galley>();
        for (var paragraph : paragraphs) galleys.add(set(paragraph, manner));
        int lines = lines(galleys);
        int missing = wanted.lines() - lines;
        if (missing == 0 || lines == 0) return Fitting.natural(together(galleys), wanted.lines());
        boolean saving = missing < 0;
        var looks = paragraphs.stream().map(paragraph -> looks(paragraph, saving)).toList();
        var actions = new ArrayList<Action>();
        var chosen = chosen(looks, missing);
        for (int i = 0; i < chosen.size(); i++) {
            var look = chosen.get(i);
            if (look.isNatural()) continue;
            var galley = set(paragraphs.get(i), manner.treated(look.treatment(saving)));
            int saved = galleys.set(i, galley).lines().size() - galley.lines().size();
            actions.addAll(actions(paragraphs.get(i).number(), look, looks.get(i), saving ? -1 : 1, saved));
        }
        return pitched(together(galleys), actions, wanted);
    }

    /** Marks alone, when they are enough and no paragraph ends badly by it. */
    private static List<Look> chosen(List<List<Look>> looks, int missing) {
        var untracked = looks.stream()
                .map(all -> all.stream().filter(look -> look.tracking() == 0).toList())
                .toList();
        var chosen = Spreading.choose(untracked, missing);
        boolean enough = Spreading.lines(chosen) == missing && chosen.stream().allMatch(look -> look.price() < Looks.BAD_END);
        return enough ? chosen : Spreading.choose(looks, missing);
    }

    private List<Look> looks(Paragraph paragraph, boolean saving) {
        var type = types.of(paragraph.role());
        if (!paragraph.role().isRunning() || type.align() != Align.JUSTIFY) return List.of();
        var room = Measure.of(type, measure);
        return Looks.of(manner.ready(paragraph, type, room), room, manner.style(), saving);
    }

    private static List<Action> actions(int paragraph, Look look, List<Look> all, int marks, int saved) {
        if (!look.marks()) return List.of(new Action(paragraph, Means.TRACKING, look.tracking(), saved));
        int byMarks = all.stream()
                .filter(other -> other.marks() && other.tracking() == 0)
                .mapToInt(other -> -other.lines())
                .findFirst()
                .orElse(0);
        if (look.tracking() == 0) return List.of(new Action(paragraph, Means.MARKS, marks, saved));
        return List.of(
                new Action(paragraph, Means.MARKS, marks, byMarks),
                new Action(paragraph, Means.TRACKING, look.tracking(), saved - byMarks));
    }

    /** The leading takes what tracking could not, to within half a line (typesetting J8). */
    private static Fitting pitched(Galley galley, List<Action> actions, Wanted wanted) {
        int lines = galley.lines().size();
        int pitch = (int) (1000L * wanted.lines() / lines) - 1000;
        boolean helps = wanted.pitch() && wanted.lines() != lines && Math.abs(pitch) <= PITCH;
        if (!helps) return Fitting.of(galley, actions, 0, wanted.lines());
        actions.add(new Action(-1, Means.PITCH, pitch, lines - wanted.lines()));
        return Fitting.of(galley, actions, pitch, lines);
    }

    private Galley set(Paragraph paragraph, Manner by) {
        var lines = by.set(file, paragraph, types.of(paragraph.role()), measure);
        var notices = lines.stream().flatMap(line -> line.notices().stream()).toList();
        return new Galley(measure, lines.stream().map(SetLine::line).toList(), notices);
    }

    private Galley together(List<Galley> galleys) {
        var lines = new ArrayList<Line>();
        var notices = new ArrayList<Notice>();
        for (var galley : galleys) {
            lines.addAll(galley.lines());
            notices.addAll(galley.notices());
        }
        return new Galley(measure, lines, notices);
    }

    private static int lines(List<Galley> galleys) {
        return galleys.stream().mapToInt(galley -> galley.lines().size()).sum();
    }
}
