package banxin.run;

import banxin.issue.Issue;
import banxin.issue.PagePlan;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Frame;
import banxin.page.Page;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** On which pages that is printed of which was spoken before there were pages. */
record Whereabouts(Issue issue, List<Page> pages) {
    /** One that knows its page, or is of no page, stays as it is. */
    Notice found(Notice notice) {
        var place = notice.place();
        if (!place.pages().isEmpty() || place.file().isEmpty()) return notice;
        return notice.on(place.file().equals(Place.SHEET) ? planned(place.line()) : printed(place));
    }

    /** The page in whose entry the line stands. */
    private List<Integer> planned(int line) {
        return IntStream.range(0, issue.pages().size())
                .filter(page -> issue.pages().get(page).line() <= line && line <= last(issue.pages().get(page)))
                .mapToObj(page -> page + 1)
                .toList();
    }

    private static int last(PagePlan plan) {
        return Stream.of(
                        Stream.of(plan.line()),
                        plan.placements().stream().map(PagePlan.Placement::line),
                        plan.digest().stream().map(PagePlan.Teaser::line))
                .flatMap(lines -> lines)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Where the paragraph stands that the line is in; else wherever the story does. */
    private List<Integer> printed(Place place) {
        var exact = pages.stream().filter(page -> lines(page, place.file()).anyMatch(line -> line == place.line()));
        var folios = exact.map(Page::folio).toList();
        if (!folios.isEmpty()) return folios;
        return pages.stream().filter(page -> isOn(page, place.file())).map(Page::folio).toList();
    }

    private static boolean isOn(Page page, String file) {
        return page.articles().stream().anyMatch(story -> story.file().equals(file));
    }

    /** Lines of the file from which something stands on the page. */
    private static Stream<Integer> lines(Page page, String file) {
        return page.articles().stream()
                .filter(story -> story.file().equals(file))
                .flatMap(story -> story.frames().stream())
                .flatMap(Whereabouts::lines);
    }

    private static Stream<Integer> lines(Frame frame) {
        return switch (frame) {
            case Frame.Text text ->
                text.fragments().stream().flatMap(fragment -> fragment.source().stream()).map(source -> source.line());
            case Frame.Picture picture -> Stream.of(picture.source().line());
            case Frame.Rule _, Frame.Furniture _ -> Stream.empty();
        };
    }
}
