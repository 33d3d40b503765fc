package banxin.heads;

import banxin.heads.HeadFit.Fitted;
import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import banxin.type.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Section heads of a story. When one has to be cut at its typed gap, so are all that have one: they are parallel. */
final class Crossheads {
    private static final int FEW = 3;

    private final List<Paragraph> crossheads;
    private final HeadFit fitting;
    private final Type type;
    private final boolean halved;

    Crossheads(List<Paragraph> crossheads, HeadFit fitting, Type type) {
        this.crossheads = crossheads;
        this.fitting = fitting;
        this.type = type;
        var gapped = crossheads.stream().filter(head -> new Cuts(head, text -> List.of()).hasGap()).toList();
        halved = gapped.stream().anyMatch(head -> fitting.single(head, type, HeadFit.TIGHTENED).isEmpty());
    }

    /** By the number of the paragraph. */
    Map<Integer, List<Line>> lines() {
        return crossheads.stream().collect(Collectors.toMap(Paragraph::number, this::lines));
    }

    private List<Line> lines(Paragraph head) {
        var atGaps = halved ? fitting.atGaps(head, type) : List.<Fitted>of();
        return atGaps.isEmpty() ? fitting.fit(head, type, FEW).lines() : atGaps.getFirst().lines();
    }
}
