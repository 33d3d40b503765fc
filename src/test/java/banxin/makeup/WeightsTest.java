package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.Cases;
import banxin.Cases.Case;
import banxin.EmSquare;
import banxin.compose.Compositor;
import banxin.notice.Notice;
import banxin.page.Frame;
import banxin.page.Page;
import banxin.page.Part;
import banxin.stylebook.Stylebook;
import banxin.theme.Theme;
import banxin.theme.Weight;
import banxin.theme.Weights;
import banxin.type.HouseStyle;
import banxin.type.Setter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What each weight of make-up is for: a page with it, and the page where it weighs nothing, half or twice as
 * much, or is liked. A page is a line for each story: its columns and its rows, the size of its headline, where it
 * goes on.
 */
class WeightsTest {
    private static final String FILE = "weights.cases";
    private static final Theme THEME = Stylebook.read(
            Path.of(System.getProperty("banxin.home"), "templates/county"),
            Set.of("song", "song-bold", "hei", "hei-bold", "kai"),
            notice -> {
                throw new AssertionError(notice);
            });
    private static final Setter SETTER = new Compositor(HouseStyle.COUNTY, new EmSquare());

    @TestFactory
    Stream<DynamicTest> weights() throws IOException {
        return Cases.of(FILE, one -> {
            var weight = Weight.valueOf(one.setting("weight", ""));
            var times = one.setting("times", "");
            var changed = usual(one).with(weight, value(weight, Double.parseDouble(times)));
            return "usual\n" + page(one, SETTER, usual(one)) + "\ntimes " + times + "\n" + page(one, SETTER, changed);
        });
    }

    /** Each weight as 0, half, twice and the opposite of what it is: one of its pages comes out otherwise. */
    @Test
    void noWeightChangesUnseen() throws IOException {
        var cases = Cases.all(FILE).stream().collect(Collectors.groupingBy(one -> one.setting("weight", "")));
        var unseen = new ArrayList<String>();
        for (var weight : Weight.values())
            for (int value : mutants(weight))
                if (cases.getOrDefault(weight.name(), List.of()).stream().noneMatch(one -> changes(one, weight, value)))
                    unseen.add(weight + " " + value);
        assertThat(unseen).isEmpty();
    }

    private static boolean changes(Case one, Weight weight, int value) {
        return !page(one, SETTER, usual(one).with(weight, value)).equals(page(one, SETTER, usual(one)));
    }

    /** A theme may do {@code without=} a weight: then another decides that seldom comes to speak beside it. */
    private static Weights usual(Case one) {
        var without = one.setting("without", "");
        return without.isEmpty() ? Weights.USUAL : Weights.USUAL.with(Weight.valueOf(without), 0);
    }

    /** What a theme may say, and the opposite, which it may not; nothing is divided by 0. */
    static List<Integer> mutants(Weight weight) {
        return Stream.of(0.0, 0.5, 2.0, -1.0)
                .map(times -> value(weight, times))
                .filter(value -> value != weight.usual() && (value != 0 || weight.least() == 0))
                .distinct()
                .toList();
    }

    static int value(Weight weight, double times) {
        return (int) (weight.usual() * times);
    }

    static String page(Case one, Setter setter, Weights weights) {
        var notices = new ArrayList<Notice>();
        var pages = LetterPage.of(one).made(THEME.with(weights), setter, notices);
        return Stream.concat(
                        pages.stream().flatMap(page -> page.articles().stream().map(article -> told(page, article))),
                        notices.stream()
                                .filter(notice -> !notice.code().equals("page-empty"))
                                .map(notice -> notice.code() + " " + String.join(" ", notice.arguments())))
                .collect(Collectors.joining("\n"));
    }

    private static String told(Page page, Page.Article article) {
        var grid = page.grid();
        var box = article.box();
        int step = grid.measure() + grid.gutter();
        int column = (box.x() - grid.area().x()) / step + 1;
        int row = (box.y() - grid.area().y()) / grid.pitch() + 1;
        return "%d %s columns %d-%d rows %d-%d head %s".formatted(
                page.folio(), article.slug(), column, column + (box.width() + grid.gutter()) / step - 1,
                row, row + box.height() / grid.pitch() - 1, head(article));
    }

    private static String head(Page.Article article) {
        return article.frames().stream()
                .flatMap(frame -> frame instanceof Frame.Text text && text.part() == Part.HEADLINE ? Stream.of(text) : Stream.empty())
                .flatMap(text -> text.fragments().getFirst().lines().stream())
                .map(placed -> placed.line().runs().getFirst().size() / 1000 + (placed.line().vertical() ? " standing" : ""))
                .findFirst()
                .orElse("none");
    }
}
