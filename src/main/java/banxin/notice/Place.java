package banxin.notice;

/**
 * Where the editor has to look.
 *
 * @param file path inside the issue folder, with {@code /}; empty for the issue as a whole
 * @param line counted from 1; 0 for the whole file
 */
public record Place(String file, int line) {
    public static final Place ISSUE = new Place("", 0);
    /** 版面单: the one file that every issue folder has. */
    public static final String SHEET = "issue.yaml";

    public static Place of(String file) {
        return new Place(file, 0);
    }

    public static Place of(String file, int line) {
        return new Place(file, line);
    }

    public static Place sheet() {
        return of(SHEET);
    }

    public static Place sheet(int line) {
        return of(SHEET, line);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
