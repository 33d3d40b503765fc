package banxin.makeup;

import banxin.page.Frame.Target;
import banxin.tabular.Unit;
import banxin.theme.Theme;
import banxin.type.Copy.Paragraph;
import banxin.type.Galley;
import banxin.type.Role;
import banxin.type.Setter;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.util.List;

/** Sets what stands in the legs of a story that jumps and is not its copy, and the paragraph that the page cuts. */
record Signs(Setter setter, Block block, Theme theme, int measure) {
    /** Flush right, at the foot of the last leg. */
    Unit onward(Target target) {
        return unit(Sign.onward(target), Align.RIGHT);
    }

    /** Flush left, at the top of the first leg. */
    Unit back(Tail tail) {
        return unit(tail.back(), Align.LEFT);
    }

    /** One line always; in the narrowest columns condensed (长体). */
    private Unit unit(Sign sign, Align align) {
        var type = theme.types().of(Role.SOURCE).indented(0).aligned(Align.LEFT);
        var natural = set(sign.paragraph(), type, Setter.ENDLESS).lines().getFirst();
        int share = (int) Math.min(1000, measure * 1000L / natural.width());
        var line = natural.narrowed(share, true);
        return Unit.line(align == Align.RIGHT ? line.moved(measure - line.width()) : line);
    }

    /** The end of the paragraph that began on another page: it goes on without an indent. */
    Galley piece(Tail tail) {
        var first = tail.body().getFirst();
        var galley = set(first, theme.types().of(first.role()).indented(0), measure);
        var lines = galley.lines().stream().map(line -> line.shifted(tail.offset())).toList();
        return new Galley(measure, lines, galley.notices());
    }

    private Galley set(Paragraph paragraph, Type type, int width) {
        var types = theme.types().with(paragraph.role(), type);
        return setter.set(block.copy().file(), List.of(paragraph), types, width);
    }
}
