package banxin.makeup;

import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import banxin.issue.PagePlan.Teaser;
import banxin.notice.Place;
import banxin.page.Frame;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Target;
import banxin.page.Page.Article;
import banxin.page.Part;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.Galley;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Setter;
import banxin.type.Slot;
import banxin.type.Type.Align;
import banxin.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 导读: what stands on the other pages, in a box. Make-up places it like a story, after all others; on the page it is
 * furniture, because it is no copy.
 *
 * @param targets of the items, in order
 */
record Digest(Block block, List<Target> targets) {
    /** The slot of an item. */
    static final Slot WHOLE = new Slot(0, 0, 1, Align.LEFT);

    private static final String NAME = "导读";
    private static final char POINTER = '▶';

    /** @param folios where each story begins */
    static Digest of(PagePlan plan, Map<String, Copy> copies, Map<String, Integer> folios) {
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(new Paragraph(0, Role.BANNER, NAME, List.of(), 0));
        var targets = new ArrayList<Target>();
        for (var teaser : plan.digest()) {
            var target = new Target(teaser.slug(), folios.getOrDefault(teaser.slug(), 1));
            targets.add(target);
            var text = words(teaser, copies) + "　" + POINTER + target.folio() + "版";
            paragraphs.add(new Paragraph(paragraphs.size(), Role.ITEM, text, List.of(), teaser.line(), 0, WHOLE));
        }
        var line = plan.digest().getFirst().line();
        var copy = new Copy(NAME, Place.SHEET, paragraphs);
        return new Digest(new Block(new Placement("", 0, true, line), copy, List.of()), targets);
    }

    private static String words(Teaser teaser, Map<String, Copy> copies) {
        if (!teaser.text().isEmpty()) return teaser.text();
        var headline = copies.get(teaser.slug()).head();
        return headline.isEmpty() ? teaser.slug() : headline;
    }

    List<Frame> frames(Article article) {
        return article.frames().stream().map(this::furniture).toList();
    }

    private Frame furniture(Frame frame) {
        if (!(frame instanceof Frame.Text text)) return frame;
        var part = text.part() == Part.BANNER ? Part.DIGEST_HEAD : Part.DIGEST;
        return new Frame.Text(text.box(), part, text.fragments().stream().map(this::pointing).toList());
    }

    private Fragment pointing(Fragment fragment) {
        var target = fragment.paragraph() == 0
                ? Optional.<Target>empty()
                : Optional.of(targets.get(fragment.paragraph() - 1));
        return new Fragment(
                Fragment.NO_COPY, fragment.role(), fragment.first(), fragment.last(), fragment.text(), fragment.lines(),
                target, fragment.slot(), fragment.source().filter(source -> source.line() > 0));
    }

    /** Sets an item: its words from the left edge, and at the right edge of its last line the page. */
    record Items(Setter setter) implements Setter {
        @Override
        public Galley set(String file, List<Paragraph> paragraphs, Types types, int measure) {
            var item = paragraphs.getFirst();
            if (item.role() != Role.ITEM || measure == ENDLESS) return setter.set(file, paragraphs, types, measure);
            var flush = types.with(Role.ITEM, types.of(Role.ITEM).indented(0).aligned(Align.LEFT));
            int end = item.text().lastIndexOf(POINTER);
            var words = setter.set(file, List.of(item.piece(0, end)), flush, measure);
            var page = setter.set(file, List.of(item.piece(end, item.text().length())), flush, ENDLESS);
            var lines = joined(words.lines(), page.lines().getFirst().shifted(end), measure);
            return new Galley(measure, lines, words.notices());
        }

        @Override
        public Galley stand(String file, List<Paragraph> paragraphs, Types types, int measure) {
            return setter.stand(file, paragraphs, types, measure);
        }

        /** On the last line where there is room for it, else on one of its own. */
        private static List<Line> joined(List<Line> words, Line page, int measure) {
            var lines = new ArrayList<Line>();
            for (var line : words) lines.add(line.ending(false));
            var flush = page.moved(measure - page.width());
            if (words.isEmpty() || words.getLast().width() + page.width() / 2 > flush.width() - page.width()) {
                lines.add(flush);
                return lines;
            }
            lines.add(lines.removeLast().followedBy(flush));
            return lines;
        }
    }
}
