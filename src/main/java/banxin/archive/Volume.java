package banxin.archive;

import banxin.issue.Issue;
import banxin.page.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * An issue to be kept with all that it was made of.
 *
 * @param theme its folder
 * @param xhtml of a page, by its place among the pages; asked when it is written
 * @param report {@code report.json}; asked when it is written
 */
public record Volume(
        Issue issue, Path theme, List<Page> pages, IntFunction<String> xhtml, Supplier<byte[]> report) {
    public Volume {
        pages = List.copyOf(pages);
    }
}
