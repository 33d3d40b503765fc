package banxin.compose;

import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.type.Copy.Paragraph;
import banxin.type.Galley;
import banxin.type.HouseStyle;
import banxin.type.Hyphenator;
import banxin.type.Line;
import banxin.type.Opportunity;
import banxin.type.SetLine;
import banxin.type.SetLine.Fit;
import banxin.type.Setter;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.TypeCase;
import banxin.type.Types;
import java.util.ArrayList;
import java.util.List;

/** Sets copy into lines by the rules of CLREQ and GB/T 15834, in one house style. Stateless; safe in every thread. */
public final class Compositor implements Setter {
    private final HouseStyle style;
    private final TypeCase typeCase;
    private final Hyphenator hyphenator;
    private final Repertoire repertoire;

    public Compositor(HouseStyle style, TypeCase typeCase) {
        this(style, typeCase, Hyphenator.NONE);
    }

    public Compositor(HouseStyle style, TypeCase typeCase, Hyphenator hyphenator) {
        this.style = style;
        this.typeCase = typeCase;
        this.hyphenator = hyphenator;
        this.repertoire = new Repertoire(style);
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
        var row = Upright.row(paragraph, type, style.latinGap(), repertoire, typeCase);
        return VerticalSetter.lines(paragraph, row, sorts(paragraph, type), measure);
    }

    /** Sets one paragraph and says of each line how it came about. */
    public List<SetLine> explained(String file, Paragraph paragraph, Type type, int measure, Notices notices) {
        var sorts = sorts(paragraph, type);
        int indent = measure == ENDLESS ? 0 : (int) ((long) type.indent() * type.size() / 1000);
        boolean flush = type.align() == Align.JUSTIFY;
        var ends = flush
                ? LineBreaker.choose(sorts, measure, indent, style.breaks(), style.edges().orphans())
                : LineBreaker.ragged(sorts, measure, indent);
        var lines = new ArrayList<SetLine>(ends.length);
        for (int line = 0, start = 0; line < ends.length; start = ends[line++]) {
            int inset = line == 0 ? indent : 0;
            boolean last = line == ends.length - 1;
            var fit = Justifier.fit(sorts, start, ends[line], measure - inset, flush && !last);
            var set = Casting.line(sorts, start, ends[line], fit, paragraph, inset + aligned(type.align(), fit, measure));
            if (fit.spread > LineBreaker.LOOSE * type.size()) notices.add(loose(file, paragraph, set, fit.spread, type));
            boolean resort = sorts.cost[ends[line] - 1] >= Cost.JOINT;
            if (resort) notices.add(lastResort(file, paragraph, set));
            lines.add(new SetLine(set, fit.natural, resort ? Fit.LAST_RESORT : fit.kind()));
        }
        return lines;
    }

    /** Where the lines of a paragraph may end, whatever their measure. */
    public List<Opportunity> opportunities(Paragraph paragraph, Type type) {
        var sorts = sorts(paragraph, type);
        var opportunities = new ArrayList<Opportunity>();
        for (int i = 0; i < sorts.count; i++)
            if (sorts.mayEnd[i] && sorts.cost[i] < Cost.JOINT) {
                int at = paragraph.text().codePointCount(0, sorts.offset[i + 1]);
                opportunities.add(new Opportunity(at, sorts.cost[i]));
            }
        return opportunities;
    }

    private Sorts sorts(Paragraph paragraph, Type type) {
        var sorts = Sorts.of(paragraph, type, style.edges(), repertoire, typeCase);
        Ends.mark(sorts);
        House.mark(sorts, paragraph.text(), style);
        Hyphens.open(sorts, hyphenator, typeCase);
        Spacing.between(sorts, style);
        House.joinDashes(sorts);
        if (!paragraph.spans().isEmpty()) Interlinear.set(sorts, paragraph.spans(), type, typeCase);
        return sorts;
    }

    private static int aligned(Align align, Justifier fit, int measure) {
        if (measure == ENDLESS) return 0;
        return switch (align) {
            case JUSTIFY, LEFT -> 0;
            case CENTER -> fit.slack / 2;
            case RIGHT -> fit.slack;
        };
    }

    private static Notice lastResort(String file, Paragraph paragraph, Line line) {
        return Notice.warning(
                "last-resort", Place.of(file, paragraph.line()), paragraph.text().substring(line.from(), line.to()));
    }

    private static Notice loose(String file, Paragraph paragraph, Line line, int spread, Type type) {
        var gap = Math.round(spread * 100.0 / type.size()) / 100.0;
        return Notice.warning(
                "loose-line", Place.of(file, paragraph.line()), paragraph.text().substring(line.from(), line.to()), gap);
    }
}
