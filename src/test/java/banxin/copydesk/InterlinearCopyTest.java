package banxin.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.EmSquare;
import banxin.issue.Story.Passage;
import banxin.notice.Notice;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.TypeCase;
import banxin.type.Types;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InterlinearCopyTest {
    private static final Span NAME = new Span(0, 2, Emphasis.NAMED);
    private static final Span READ = new Span(0, 2, Set.of(), "shí lǒu");

    private final List<Notice> notices = new ArrayList<>();

    private static Types types(int leading) {
        return new Types(Map.of(Role.BODY, new Type("song", "hei", 1000, leading, 0, Align.JUSTIFY)));
    }

    private static Paragraph paragraph(Span... spans) {
        return new Paragraph(0, Role.BODY, "石楼县城", List.of(spans), 7);
    }

    private List<String> tight(int leading, Span... spans) {
        notices.clear();
        LineGap.check(paragraph(spans), "stories/a.md", types(leading), notices::add);
        return notices.stream().map(notice -> notice.place() + " " + notice.code()).toList();
    }

    @Test
    void aLetterOfAReadingThatNoFaceHasIsAFault() {
        var noCaron = new TypeCase() {
            @Override
            public String faceFor(int codePoint, String wanted) {
                return codePoint == 'ǒ' ? "" : wanted;
            }

            @Override
            public int advance(int codePoint, String face) {
                return new EmSquare().advance(codePoint, face);
            }
        };
        new Coverage(types(1500), noCaron, notices::add).check(new Copy("a", "stories/a.md", List.of(paragraph(READ))));
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.isFault()).isTrue();
            assertThat(notice.place()).hasToString("stories/a.md:7");
            assertThat(notice.arguments()).startsWith("ǒ", "U+01D2");
        });
    }

    @Test
    void marksBetweenTightLinesAreTold() {
        assertThat(tight(1500, NAME)).isEmpty();
        assertThat(tight(1499, NAME)).containsExactly("stories/a.md:7 marks-tight");
        assertThat(tight(1499, READ)).containsExactly("stories/a.md:7 marks-tight");
        assertThat(tight(1499, new Span(0, 1, Emphasis.STRONG), new Span(1, 2, Emphasis.RAISED))).isEmpty();
    }

    @Test
    void marksOnBothSidesWantMore() {
        var both = new Span(0, 2, EnumSet.of(Emphasis.NAMED), "shí lóu");
        assertThat(tight(1500, both)).containsExactly("stories/a.md:7 marks-tight-both");
        assertThat(tight(1625, both)).isEmpty();
    }

    @Test
    void aReadingFarLongerThanItsBaseIsTold() {
        assertThat(tight(1500, new Span(0, 2, Set.of(), "chuāng zhuàng"))).isEmpty();
        assertThat(tight(1500, new Span(0, 1, Set.of(), "zhè shì yí jù huà ya")))
                .containsExactly("stories/a.md:7 reading-long");
    }

    @Test
    void cleaningKeepsWhatASpanCarries() {
        var name = new Span(2, 5, EnumSet.of(Emphasis.NAMED), "shí lóu");
        var more = new Span(5, 7, EnumSet.of(Emphasis.NAMED, Emphasis.STRONG), "shí lóu", true);
        var clean = Cleaning.of(new Passage(Role.BODY, "　　石 楼AB", List.of(name, more), 1), new Changes());
        assertThat(clean.text()).isEqualTo("石 楼AB");
        assertThat(clean.spans()).containsExactly(name.at(0, 3), more.at(3, 5));
    }
}
