package banxin.heads;

import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Segmenter;
import banxin.type.Setter;
import java.util.List;
import java.util.Map;

/** Sets the heads of stories in the sizes of a theme. */
public final class Heads {
    private final Theme theme;
    private final Setter setter;
    private final Segmenter segmenter;

    public Heads(Theme theme, Setter setter, Segmenter segmenter) {
        this.theme = theme;
        this.setter = setter;
        this.segmenter = segmenter;
    }

    /** The heads of a story above its text, the best first. Never empty. */
    public List<Stack> lying(Copy copy, int width, int columns) {
        // Names are cut at nothing but gaps and marks (typesetting I11).
        var names = new HeadFit(theme, new EvenGaps(setter), text -> List.of(), copy.file(), width);
        return new LyingHeads(theme, copy, columns, fit(copy.file(), width), names).stacks();
    }

    /** 竖题: the best first. Empty for a story without headline. */
    public List<StandingHead> standing(Copy copy, int columns) {
        return new StandingHeads(theme, setter, segmenter, copy, columns).offers();
    }

    /** The short head of a continuation, in the largest size of one column. */
    public Stack over(Paragraph head, String file, int width) {
        var size = theme.head(1).headline().getFirst();
        var type = theme.types().of(Role.HEADLINE).at(size);
        var lines = fit(file, width).fit(head, type, LyingHeads.FEW).lines();
        return new Stack(List.of(Strip.of(Role.HEADLINE, lines, type, theme.pitch())), List.of());
    }

    /** The lines of each crosshead of a story, by the number of its paragraph. */
    public Map<Integer, List<Line>> crossheads(Copy copy, int measure) {
        return new Crossheads(copy.of(Role.CROSSHEAD), fit(copy.file(), measure), theme.types().of(Role.CROSSHEAD)).lines();
    }

    private HeadFit fit(String file, int width) {
        return new HeadFit(theme, setter, segmenter, file, width);
    }
}
