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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What each weight of make-up is for: a page with it, and the page where it weighs nothing, half, twice as much or is
 * liked. A page is a line for each story: its columns and its rows, the size of its headline, where it goes on.
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
            var changed = Weights.USUAL.with(weight, value(weight, Double.parseDouble(times)));
            return "usual\n" + page(one, SETTER, Weights.USUAL) + "\ntimes " + times + "\n" + page(one, SETTER, changed);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyWeightMovesSomething() throws IOException {
        var cases = Cases.all(FILE).stream()
                .collect(Collectors.groupingBy(one -> one.setting("weight", ""), TreeMap::new, Collectors.toList()));
        return Stream.of(Weight.values())
                .flatMap(weight -> mutants(weight).stream().map(value -> DynamicTest.dynamicTest(
                        weight + " " + value,
                        () -> assertThat(cases.getOrDefault(weight.name(), List.of()))
                                .anyMatch(one -> !page(one, SETTER, Weights.USUAL.with(weight, value))
                                        .equals(page(one, SETTER, Weights.USUAL))))));
    }

    /** Nothing is divided by 0. */
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
