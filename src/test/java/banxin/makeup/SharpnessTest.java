package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.geom.Mp;
import banxin.geom.Rect;
import banxin.judges.Blank;
import banxin.notice.Notice;
import banxin.page.Credits;
import banxin.page.Frame;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.type.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharpnessTest {
    private static final int INCH = Mp.pt(72);
    private static final Path FILE = Path.of("images/a.jpg");
    private static final Grid GRID = new Grid(
            10 * INCH, 15 * INCH, 0, new Rect(0, 0, 10 * INCH, 15 * INCH), 5, INCH, INCH / 8, Mp.pt(14), 77, Mp.pt(11));

    /** A picture two columns wide, of which so many pixels go to the inch. */
    private static List<Notice> notices(int ppi) {
        int width = GRID.width(2);
        int pixels = (int) Math.ceil(ppi * (width / (double) INCH));
        var frame = new Frame.Picture(new Rect(0, 0, width, width), "a.jpg", FILE, "", pixels, pixels, new Source("stories/a.md", 7, 0));
        var article = new Page.Article("a", "stories/a.md", "", false, frame.box(), List.of(frame));
        var page = new Page(1, 1, "", Credits.NONE, Blank.MASTHEAD, GRID, List.of(), List.of(article), List.of());
        var notices = new ArrayList<Notice>();
        Sharpness.check(page, notices::add);
        return notices;
    }

    @ParameterizedTest
    @ValueSource(ints = {170, 200, 300, 1200})
    void pixelsEnoughAreNotSpokenOf(int ppi) {
        assertThat(notices(ppi)).isEmpty();
    }

    @Test
    void aSoftPictureIsAWarningWithItsFigureAndTheWidthThatWillDo() {
        assertThat(notices(136)).singleElement().satisfies(notice -> {
            assertThat(notice.severity()).hasToString("WARNING");
            assertThat(notice.code()).isEqualTo("picture-soft");
            assertThat(notice.place()).hasToString("stories/a.md:7");
            // Two columns are 2 1/8 inches: 136/170 of that is 1.7 inches, 43 mm, a column and a half.
            assertThat(notice.arguments()).containsExactly("a.jpg", "136", "200", "43", "1.6", "425");
        });
    }

    @Test
    void aCoarsePictureIsAStrongerOne() {
        assertThat(notices(99)).extracting(Notice::code).containsExactly("picture-coarse");
        assertThat(notices(1)).extracting(Notice::code).containsExactly("picture-coarse");
    }
}
