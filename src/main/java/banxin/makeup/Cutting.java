package banxin.makeup;

import static banxin.theme.Weight.BETWEEN_WORDS;
import static banxin.theme.Weight.CLAUSE;
import static banxin.theme.Weight.FEW;
import static banxin.theme.Weight.FREE_LINE;
import static banxin.theme.Weight.INSIDE_WORD;
import static banxin.theme.Weight.LINE_ALONE;
import static banxin.theme.Weight.SHORT_TAIL;

import banxin.tabular.Unit;
import banxin.theme.Weights;
import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import banxin.type.Punctuation;
import banxin.type.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a story where its place ends (转版, typesetting J4): so many lines that the jump line still finds room under them,
 * or a few less for a better end. Two lines of a paragraph stay on either side, a sentence rather ends than a word is
 * cut, a crosshead keeps its lines, and a table, a stanza or a list of names stays whole.
 */
final class Cutting {
    private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

    private final Stand stand;
    private final Stone stone;
    private final Weights weights;
    private final Setting setting;
    private final List<Unit> units;
    private final int[] blocked;
    private final int depth;

    /** What stays, and what goes on. */
    record Parted(Stand stand, List<Paragraph> rest, int offset) {
        /** Characters that go on. */
        int characters() {
            return rest.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
        }
    }

    Cutting(Stand stand, Stone stone) {
        this.stand = stand;
        this.stone = stone;
        weights = stone.theme().weights();
        setting = stand.setting();
        units = setting.units();
        blocked = stand.variant().pictures().taken();
        depth = stand.rows() - stand.variant().fixed();
    }

    /** None where all of the story finds room, or nothing of it. */
    Optional<Parted> cut() {
        if (Legs.pour(units, blocked, depth).size() == units.size()) return Optional.empty();
        var sign = jumpLine();
        int most = most(sign);
        int best = 0;
        int least = IMPOSSIBLE;
        for (int end = most; end > 0 && weights.of(FREE_LINE) * (most - end) < least; end--) {
            int price = price(end) + weights.of(FREE_LINE) * (most - end);
            if (price >= least || !fits(end, sign)) continue;
            least = price;
            best = end;
        }
        return best == 0 ? Optional.empty() : Optional.of(at(best, sign));
    }

    private Unit jumpLine() {
        var block = setting.block();
        return new Signs(stone.setter(), block, stone.theme(), setting.measures().measure())
                .onward(block.onward().orElseThrow());
    }

    private int most(Unit sign) {
        int most = Legs.pour(units, blocked, depth).size();
        while (most > 0 && !fits(most, sign)) most--;
        return most;
    }

    private boolean fits(int end, Unit sign) {
        return Legs.pour(here(end, sign), blocked, depth).size() == end + 1;
    }

    private List<Unit> here(int end, Unit sign) {
        var here = new ArrayList<>(units.subList(0, end));
        here.add(sign);
        return here;
    }

    private int price(int end) {
        for (int i = 0; i < end; i++) if (i + units.get(i).under() >= end) return IMPOSSIBLE;
        var last = last(end);
        var next = first(end);
        var paragraph = setting.paragraph(next.paragraph());
        boolean oneGroup = paragraph.slot().group() > 0
                && paragraph.slot().group() == setting.paragraph(last.paragraph()).slot().group();
        int few = weights.of(SHORT_TAIL) * Math.max(0, weights.of(FEW) - (units.size() - end));
        if (last.paragraph() != next.paragraph()) return oneGroup ? IMPOSSIBLE : few;
        if (!paragraph.role().isRunning() && paragraph.role() != Role.ITEM) return IMPOSSIBLE;
        boolean alone = first(end - 1).first();
        boolean widow = end + 1 == units.size() || first(end + 1).paragraph() != next.paragraph();
        int lonely = weights.of(LINE_ALONE) * ((alone ? 1 : 0) + (widow ? 1 : 0));
        return few + lonely + price(paragraph.text(), next.from());
    }

    private int price(String text, int at) {
        char before = text.charAt(at - 1);
        if (endsSentence(before)) return 0;
        if (endsClause(before)) return weights.of(CLAUSE);
        return isBetweenWords(text, at) ? weights.of(BETWEEN_WORDS) : weights.of(INSIDE_WORD);
    }

    /** The segmenter is asked of what stands between two marks. */
    private boolean isBetweenWords(String text, int at) {
        int from = at;
        int to = at;
        while (from > 0 && !isMark(text.charAt(from - 1))) from--;
        while (to < text.length() && !isMark(text.charAt(to))) to++;
        int place = at - from;
        return stone.segmenter().cuts(text.substring(from, to)).stream().anyMatch(cut -> cut.at() == place);
    }

    private static boolean isMark(char character) {
        return endsSentence(character) || endsClause(character);
    }

    private static boolean endsSentence(char character) {
        return Punctuation.STOP.has(character) || "…”’」』".indexOf(character) >= 0;
    }

    private static boolean endsClause(char character) {
        return Punctuation.PAUSE.has(character) || Punctuation.CLOSE.has(character);
    }

    private Line last(int end) {
        return units.get(end - 1).lines().getLast();
    }

    private Line first(int unit) {
        return units.get(unit).lines().getFirst();
    }

    private Parted at(int end, Unit sign) {
        var next = first(end);
        var here = setting.cut(here(end, atFoot(end, sign)), setting.paragraph(next.paragraph()).line());
        return new Parted(stand.with(here, stand.variant().deepened(depth)), rest(next), next.from());
    }

    /** Lines that stay free stand above the jump line. */
    private Unit atFoot(int end, Unit sign) {
        var poured = Legs.pour(here(end, sign), blocked, depth).getLast();
        return sign.below(depth - poured.row() - sign.rows());
    }

    private List<Paragraph> rest(Line next) {
        var rest = new ArrayList<Paragraph>();
        for (var paragraph : setting.body()) {
            if (paragraph.number() == next.paragraph() && next.from() > 0)
                rest.add(paragraph.piece(next.from(), paragraph.text().length()));
            else if (paragraph.number() == next.paragraph() || !rest.isEmpty()) rest.add(paragraph);
        }
        return rest;
    }
}
