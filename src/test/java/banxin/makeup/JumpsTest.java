package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.issue.Image;
import banxin.issue.Jump;
import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import banxin.issue.PagePlan.Teaser;
import banxin.notice.Notice;
import banxin.page.Frame;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Target;
import banxin.page.Page;
import banxin.page.Part;
import banxin.type.Copy.Paragraph;
import banxin.type.Role;
import banxin.type.Slot;
import banxin.type.Type.Align;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** 转版 and 导读 on pages of 四开 in five columns. */
class JumpsTest extends SmallIssue {
    private static final Jump ANYWHERE = new Jump(true, 0, "", 4);

    @Test
    void aStoryTooLongForItsPageGoesOnOnTheNextWithRoom() {
        story("A", 2200, 900, 1900);
        story("B", 900);
        story("C", 4500);
        story("D", 900);
        page(jumping("A", ANYWHERE), at("B"));
        page(at("C"));
        page(at("D"));
        makeUp();
        losesNothing("A");
        assertThat(fragments("A", 1, Part.JUMP)).extracting(Fragment::text).containsExactly("（下转第3版）");
        assertThat(fragments("A", 1, Part.JUMP).getFirst().target()).contains(new Target("A", 3));
        assertThat(fragments("A", 3, Part.CONTINUED)).extracting(Fragment::text).containsExactly("A稿的主题在这里", "（上接第1版）");
        assertThat(fragments("A", 3, Part.CONTINUED)).allSatisfy(sign -> {
            assertThat(sign.target()).contains(new Target("A", 1));
            assertThat(sign.isCopy()).isFalse();
        });
        assertThat(told()).hasSize(1).first().asString().startsWith("jumped A 1 3 ");
    }

    @Test
    void theJumpLineStandsAtTheFootOfTheLastLegAndClosesThePage() {
        story("A", 2200, 900, 1900);
        story("B", 900);
        page(jumping("A", ANYWHERE), at("B"));
        page();
        makeUp();
        var place = pages.getFirst().articles().getFirst().box();
        var sign = frames("A", 1).filter(frame -> frame.part() == Part.JUMP).findFirst().orElseThrow();
        assertThat(sign.box().bottom()).isEqualTo(place.bottom());
        assertThat(sign.box().right()).isEqualTo(place.right());
        var line = sign.fragments().getFirst().lines().getFirst();
        assertThat(line.x() + line.line().width()).isEqualTo(place.right());
    }

    @Test
    void aParagraphThatIsCutKeepsItsNumberAndTwoLinesOnEitherSide() {
        story("A", 5000);
        story("B", 900);
        page(jumping("A", ANYWHERE), at("B"));
        page();
        makeUp();
        var here = fragments("A", 1, Part.LEG).getLast();
        var there = fragments("A", 2, Part.LEG).getFirst();
        assertThat(there.paragraph()).isEqualTo(here.paragraph());
        assertThat(here.last()).isFalse();
        assertThat(there.first()).isFalse();
        assertThat(here.lines()).hasSizeGreaterThan(1);
        assertThat(there.lines()).hasSizeGreaterThan(1);
        assertThat(there.lines().getFirst().line().runs().getFirst().x()).as("no indent").isZero();
        losesNothing("A");
    }

    @Test
    void aStoryThatFitsStaysWhole() {
        story("A", 500);
        story("B", 900);
        page(jumping("A", ANYWHERE), at("B"));
        page(at("A"));
        makeUp();
        losesNothing("A");
        assertThat(pages.get(1).articles()).isEmpty();
        assertThat(told()).containsExactly("jump-not-needed A 1", "page-empty 2");
    }

    @Test
    void itGoesOnWhereThePlanListsIt() {
        story("A", 2200, 2000);
        story("B", 900);
        story("C", 900);
        page(jumping("A", ANYWHERE), at("B"));
        page();
        page(at("C"), new Placement("A", 2, true, 7));
        makeUp();
        losesNothing("A");
        var tail = pages.get(2).articles().getLast();
        assertThat(tail.slug()).isEqualTo("A");
        assertThat(tail.box().width()).isEqualTo(pages.getFirst().grid().width(2));
        assertThat(tail.frames().getFirst()).isInstanceOf(Frame.Rule.class);
    }

    @Test
    void theEditorsShortHeadStandsOverTheRest() {
        story("A", 5000);
        story("B", 900);
        page(jumping("A", new Jump(true, 2, "短题", 4)), at("B"));
        page();
        makeUp();
        assertThat(fragments("A", 2, Part.CONTINUED).getFirst().text()).isEqualTo("短题");
    }

    @Test
    void aPageMayGiveAndTake() {
        story("A", 4000);
        story("B", 2000);
        story("C", 5000);
        page(jumping("A", new Jump(true, 2, "", 4)), at("B"));
        page(jumping("C", new Jump(true, 3, "", 4)));
        page();
        makeUp();
        losesNothing("A");
        losesNothing("C");
        assertThat(fragments("A", 2, Part.CONTINUED)).hasSize(2);
        assertThat(fragments("C", 2, Part.JUMP)).extracting(Fragment::text).containsExactly("（下转第3版）");
    }

    @Test
    void theJumpLineIsOneLineInTheNarrowestColumns() {
        story("A", 5000);
        story("B", 900);
        page(jumping("A", ANYWHERE), at("B"));
        page();
        makeUp(11);
        var sign = frames("A", 1).filter(frame -> frame.part() == Part.JUMP).findFirst().orElseThrow();
        var line = sign.fragments().getFirst().lines().getFirst();
        assertThat(line.x() + line.line().width()).isEqualTo(sign.box().right());
        // The blank before the bracket may lie outside.
        assertThat(line.x() + line.line().runs().getFirst().x()).isGreaterThan(sign.box().x() - theme.em() / 2 - 1);
        assertThat(sign.fragments().getFirst().broken()).isEqualTo("（下转第2版）");
    }

    @Test
    void aPageThatIsNotLaterIsAFault() {
        story("A", 3000);
        story("B", 3000);
        page(at("B"));
        page(jumping("A", new Jump(true, 1, "", 4)));
        page();
        makeUp();
        assertThat(told()).contains("jump-no-such-page A 1 2 3");
        assertThat(notices.getFirst().place().toString()).isEqualTo("A.md:4");
        losesNothing("A");
    }

    @Test
    void theLastPageHasNowhereToSendAStory() {
        story("A", 900);
        page(jumping("A", ANYWHERE));
        makeUp();
        assertThat(told()).containsExactly("jump-last-page A 1");
    }

    @Test
    void aCrossheadTakesItsTextAlong() {
        for (int before = 2700; before < 3600; before += 60) {
            copies.clear();
            stories.clear();
            plans.clear();
            var texts = new ArrayList<Paragraph>();
            add(texts, Role.HEADLINE, "主题");
            add(texts, Role.BODY, text(before));
            add(texts, Role.CROSSHEAD, "小标题");
            add(texts, Role.BODY, text(1500));
            story("A", texts, List.of());
            story("B", 900);
            page(jumping("A", ANYWHERE), at("B"));
            page();
            makeUp();
            losesNothing("A");
            assertThat(fragments("A", 1, Part.LEG).getLast().role()).as("%d", before).isEqualTo(Role.BODY);
        }
    }

    @Test
    void aTableIsNotCut() {
        var texts = new ArrayList<Paragraph>();
        add(texts, Role.HEADLINE, "主题");
        add(texts, Role.BODY, text(2600));
        for (int row = 0; row < 40; row++)
            for (int column = 0; column < 3; column++)
                texts.add(new Paragraph(
                        texts.size(), row == 0 ? Role.CELLHEAD : Role.CELL, "格" + row, List.of(), 20, 0,
                        new Slot(20, row, column, Align.JUSTIFY)));
        add(texts, Role.BODY, text(1900));
        story("A", texts, List.of());
        story("B", 900);
        page(jumping("A", ANYWHERE), at("B"));
        page();
        makeUp();
        losesNothing("A");
        assertThat(fragments("A", 1, Part.CELL).isEmpty()).isNotEqualTo(fragments("A", 2, Part.CELL).isEmpty());
    }

    @Test
    void picturesStayWhereTheStoryBegins() {
        var texts = new ArrayList<Paragraph>();
        add(texts, Role.HEADLINE, "主题");
        add(texts, Role.BODY, text(4500));
        add(texts, Role.CAPTION, "图说");
        story("A", texts, List.of(new Image("a.jpg", Path.of("a.jpg"), 1500, 1000, "图说", "", "", 2, 1)));
        story("B", 900);
        page(jumping("A", ANYWHERE), at("B"));
        page();
        makeUp();
        losesNothing("A");
        assertThat(fragments("A", 1, Part.CAPTION)).hasSize(1);
        assertThat(fragments("A", 2, Part.CAPTION)).isEmpty();
    }

    @Property(seed = "20261123", tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void whateverTheLengthsNothingIsLostAndNothingOverset(
            @ForAll @IntRange(min = 2000, max = 5500) int first, @ForAll @IntRange(min = 1, max = 900) int second,
            @ForAll @IntRange(min = 200, max = 1500) int beside, @ForAll @IntRange(min = 200, max = 1500) int there,
            @ForAll boolean box) {
        var test = new JumpsTest();
        test.story("A", first, second, 40);
        test.story("B", beside);
        test.story("C", there);
        test.page(jumping("A", ANYWHERE), at("B"));
        test.page(at("C"), new Placement("A", 0, box, 3));
        test.makeUp();
        for (var slug : test.copies.keySet()) test.losesNothing(slug);
        assertThat(test.notices).extracting(Notice::code).doesNotContain("overset", "story-left-off");
    }

    @Test
    void theDigestSaysOnWhichPageAStoryStands() {
        story("A", 1200);
        story("B", 900);
        story("C", 900);
        plans.add(new PagePlan(
                "要闻", "", "", "", List.of(at("A")), List.of(new Teaser("C", "", 5), new Teaser("B", "看点", 6)), 1));
        page(at("B"));
        page(at("C"));
        makeUp();
        assertThat(pages.getFirst().articles()).extracting(Page.Article::slug).containsExactly("A");
        var digest = pages.getFirst().furniture().stream()
                .filter(Frame.Text.class::isInstance)
                .map(Frame.Text.class::cast)
                .toList();
        assertThat(digest).extracting(Frame.Text::part).startsWith(Part.DIGEST_HEAD).endsWith(Part.DIGEST);
        var items = digest.stream().skip(1).flatMap(frame -> frame.fragments().stream()).toList();
        assertThat(items).extracting(Fragment::text).containsExactly("C稿的主题在这里　▶3版", "看点　▶2版");
        assertThat(items).extracting(item -> item.target().orElseThrow())
                .containsExactly(new Target("C", 3), new Target("B", 2));
        assertThat(digest.getFirst().fragments().getFirst().target()).isEmpty();
        assertThat(items).noneMatch(Fragment::isCopy);
        assertThat(items).allSatisfy(item -> assertThat(item.broken().replace("\n", "")).isEqualTo(item.text()));
    }

    @Test
    void thePageOfAnItemStandsFlushRight() {
        story("A", 1200);
        story("B", 900);
        plans.add(new PagePlan("要闻", "", "", "", List.of(at("A")), List.of(new Teaser("B", "", 5)), 1));
        page(at("B"));
        makeUp();
        var frame = (Frame.Text) pages.getFirst().furniture().getLast();
        var last = frame.fragments().getFirst().lines().getLast();
        assertThat(last.x() + last.line().width()).isEqualTo(frame.box().right());
        assertThat(last.line().last()).isTrue();
    }
}
