package banxin.compose;

import banxin.marks.Upright;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.type.Anatomy;
import banxin.type.Copy.Paragraph;
import banxin.type.Fitting;
import banxin.type.Fitting.Action;
import banxin.type.Fitting.Means;
import banxin.type.Galley;
import banxin.type.HouseStyle;
import banxin.type.Hyphenator;
import banxin.type.Line;
import banxin.type.Opportunity;
import banxin.type.SetLine;
import banxin.type.Setter;
import banxin.type.Treatment;
import banxin.type.Type;
import banxin.type.TypeCase;
import banxin.type.Types;
import banxin.type.Wanted;
import java.util.ArrayList;
import java.util.List;

/** Sets copy into lines by the rules of CLREQ and GB/T 15834, in one house style. Stateless; safe in every thread. */
public final class Compositor implements Setter {
    private final Manner manner;

    public Compositor(HouseStyle style, TypeCase typeCase) {
        this(style, typeCase, Hyphenator.NONE);
    }

    public Compositor(HouseStyle style, TypeCase typeCase, Hyphenator hyphenator) {
        this(Manner.house(style, Tools.of(style, typeCase, hyphenator)));
    }

    private Compositor(Manner manner) {
        this.manner = manner;
    }

    /**
     * The same, but with so much more blank between Han, and between Han and marks (typesetting J7).
     *
     * @param perMille of an em, −80 to 50; less than nothing brings them closer
     */
    public Compositor tracked(int perMille) {
        if (perMille < Tracking.TIGHTEST || perMille > Tracking.LOOSEST)
            throw new IllegalArgumentException("tracking beyond -80 to 50: " + perMille);
        return new Compositor(manner.treated(Treatment.fitted(perMille, 0)));
    }

    @Override
    public Galley set(String file, List<Paragraph> paragraphs, Types types, int measure) {
        var notices = new ArrayList<Notice>();
        var lines = paragraphs.stream()
                .flatMap(paragraph ->
                        explained(file, paragraph, types.of(paragraph.role()), measure, notices::add).stream())
                .map(SetLine::line)
                .toList();
        return new Galley(measure, lines, notices);
    }

    @Override
    public Galley stand(String file, List<Paragraph> paragraphs, Types types, int measure) {
        var lines = paragraphs.stream()
                .flatMap(paragraph -> standing(paragraph, types.of(paragraph.role()), measure).stream())
                .toList();
        return new Galley(measure, lines, List.of());
    }

    private List<Line> standing(Paragraph paragraph, Type type, int measure) {
        var tools = manner.tools();
        var repertoire = tools.repertoire(paragraph.role());
        var row = Upright.row(paragraph, type, manner.style().latinGap(), repertoire, tools.typeCase());
        return VerticalSetter.lines(paragraph, row, manner.sorts(paragraph, type), measure);
    }

    /**
     * Sets paragraphs to a number of lines in all (typesetting J7): by their marks, then by tracking each of them by
     * −8 % to +5 %, no two neighbours by more than 3 % apart when it can be had so, then by the pitch where that is
     * allowed. Says all that it did, and how many characters are over or lines free when the limits do not reach.
     */
    @Override
    public Fitting fit(String file, List<Paragraph> paragraphs, Types types, int measure, Wanted wanted) {
        return new Copyfit(manner.treated(Treatment.HOUSE), file, paragraphs, types, measure).fit(wanted);
    }

    /** One who sets a paragraph as a fitting did. */
    public Compositor repeating(List<Action> actions) {
        int marks = Integer.signum(amount(actions, Means.MARKS));
        return new Compositor(manner.treated(Treatment.fitted(amount(actions, Means.TRACKING), marks)));
    }

    private static int amount(List<Action> actions, Means means) {
        return actions.stream().filter(action -> action.means() == means).mapToInt(Action::amount).sum();
    }

    /** Sets one paragraph and says of each line how it came about. */
    public List<SetLine> explained(String file, Paragraph paragraph, Type type, int measure, Notices notices) {
        var lines = manner.set(file, paragraph, type, measure);
        lines.forEach(line -> line.notices().forEach(notices::add));
        return lines;
    }

    /** Where the lines of a paragraph may end, whatever their measure. */
    public List<Opportunity> opportunities(Paragraph paragraph, Type type) {
        var sorts = manner.sorts(paragraph, type);
        manner.hyphenate(sorts);
        var opportunities = new ArrayList<Opportunity>();
        for (int i = 0, at = 0; i < sorts.count; i++) {
            at += paragraph.text().codePointCount(sorts.offset[i], sorts.offset[i + 1]);
            if (sorts.mayEnd[i] && sorts.cost[i] < Cost.JOINT) opportunities.add(new Opportunity(at, sorts.cost[i]));
        }
        return opportunities;
    }

    /**
     * Why a printed line is as it is. Its paragraph is set again as the line remembers; where that does not give its lines
     * again, only the places of the characters are told.
     *
     * @param type in the size that is printed
     * @param printed all lines of the paragraph, in order
     * @param line of these, from 0
     */
    public Anatomy anatomy(Paragraph paragraph, Type type, int measure, List<Line> printed, int line) {
        return Reprint.of(manner, new Printed(paragraph, type, measure, printed, line))
                .map(reprint -> Dissection.of(reprint, printed.get(line), measure))
                .orElseGet(() -> Dissection.of(printed.get(line), type.size(), measure, manner.tools().repertoire()));
    }
}
