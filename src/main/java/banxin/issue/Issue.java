package banxin.issue;

import banxin.type.HouseStyle;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One number of the paper.
 *
 * @param folder the issue folder
 * @param total 总第…期
 * @param theme a folder under templates/, or a path
 * @param paper empty for the first of the theme
 * @param columns 基本栏 of a page
 * @param style how lines are set, with the names that may not break
 * @param pages in order; empty for {@code pages: auto}
 * @param stories in the order of their file names
 * @param names file inside the folder with the names that may not break; empty for none
 */
public record Issue(
        Path folder,
        Publication publication,
        LocalDate date,
        int number,
        OptionalInt total,
        String weather,
        String theme,
        Optional<Paper> paper,
        int columns,
        HouseStyle style,
        List<PagePlan> pages,
        List<Story> stories,
        String names) {
    public Issue {
        pages = List.copyOf(pages);
        stories = List.copyOf(stories);
    }

    public Issue(
            Path folder, Publication publication, LocalDate date, int number, OptionalInt total, String weather,
            String theme, Optional<Paper> paper, int columns, HouseStyle style, List<PagePlan> pages, List<Story> stories) {
        this(folder, publication, date, number, total, weather, theme, paper, columns, style, pages, stories, "");
    }
}
