package banxin.notice;

import java.util.List;

/**
 * Where the editor has to look.
 *
 * @param file path inside the issue folder, with {@code /}; empty for the issue as a whole
 * @param line counted from 1; 0 for the whole file
 * @param pages on which it is printed, ascending; empty for what is on no page, and before the pages are made up
 */
public record Place(String file, int line, List<Integer> pages) {
    public static final Place ISSUE = of("");
    /** 版面单: the one file that every issue folder has. */
    public static final String SHEET = "issue.yaml";

    public Place {
        pages = List.copyOf(pages);
    }

    public static Place of(String file) {
        return of(file, 0);
    }

    public static Place of(String file, int line) {
        return new Place(file, line, List.of());
    }

    public static Place sheet() {
        return of(SHEET);
    }

    public static Place sheet(int line) {
        return of(SHEET, line);
    }

    public Place on(List<Integer> folios) {
        return new Place(file, line, folios);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
