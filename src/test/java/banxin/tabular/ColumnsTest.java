package banxin.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.tabular.Columns.Need;
import banxin.tabular.Columns.Track;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widths in ems of 10: columns as {@code natural/least}, what comes out as {@code x+width}. */
class ColumnsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the table fills its measure          | 40/20 30/30       | 150 | 0+40 120+30
            one column stands flush left         | 40/20             | 150 | 0+40
            white is shared between the columns  | 40/20 30/30 20/20 | 150 | 0+40 70+30 130+20
            gutters narrow before columns do     | 70/20 70/20       | 145 | 0+70 75+70
            columns give in proportion           | 100/20 60/20      | 125 | 0+73 79+46
            numbers give nothing                 | 100/20 60/60      | 125 | 0+60 65+60
            """)
    void columns(String name, String asked, int measure, String stands) {
        var columns = new Columns(needs(asked), measure, 10);
        assertThat(columns.possible()).isTrue();
        assertThat(columns.tracks().stream().map(track -> track.x() + "+" + track.width()).toList())
                .as(name).containsExactly(stands.split(" "));
        Track last = columns.tracks().getLast();
        assertThat(last.x() + last.width()).isLessThanOrEqualTo(measure);
    }

    @ParameterizedTest
    @CsvSource({"'60/60 60/60', 124", "'100/30', 29"})
    void whatCannotBeNarrowedEnoughHasNoRoom(String asked, int measure) {
        assertThat(new Columns(needs(asked), measure, 10).possible()).isFalse();
    }

    private static List<Need> needs(String asked) {
        return Arrays.stream(asked.split(" "))
                .map(need -> need.split("/"))
                .map(need -> new Need(Integer.parseInt(need[0]), Integer.parseInt(need[1])))
                .toList();
    }
}
