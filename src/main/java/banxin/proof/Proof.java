package banxin.proof;

import banxin.inks.Inks;
import banxin.notice.Finding;
import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.page.Page;
import banxin.page.Printed;
import banxin.type.Anatomy;
import banxin.type.Fitting;
import banxin.type.Opportunity;
import banxin.type.SetLine;
import banxin.type.TypeCase;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/** Pulls proofs. */
public final class Proof {
    /** A broadsheet page of 2 300 × 3 200 pixels: body type and the small marks in it are readable. */
    public static final int DPI = 150;

    private Proof() {}

    /**
     * Writes {@code pages.json}.
     *
     * @param pages looked at once, in order
     * @param out not closed
     */
    public static void json(Iterable<Page> pages, OutputStream out) {
        PagesJson.write(pages, out);
    }

    /**
     * Draws every page of a PDF as {@code page-N.png} into a folder, on all cores.
     *
     * @return the pictures in the order of the pages
     */
    public static List<Path> pictures(Path pdf, Path folder, int dpi) {
        return PagePictures.draw(pdf, folder, dpi);
    }

    /**
     * Draws every page of a PDF as {@code newsprint-N.png} into a folder: as it will look when it is printed.
     *
     * @return the pictures in the order of the pages
     */
    public static List<Path> newsprint(Path pdf, Inks inks, Path folder, int dpi) {
        return Newsprint.draw(pdf, inks, folder, dpi);
    }

    /**
     * What a sheet for signatures says of the issue, and the case its labels are set from.
     *
     * @param issue paper, date and number, as a person says them
     * @param date of the issue; the file bears it too, whenever it is made
     * @param faces font files by the names of the case
     */
    public record Slip(String issue, LocalDate date, TypeCase typeCase, Function<String, byte[]> faces) {}

    /**
     * Writes {@code sign-off.pdf}: each page of the press PDF at its own size, on a sheet with marks and a block for the
     * signatures.
     *
     * @param pages those of the PDF
     * @param notices faults and warnings are printed on the sheet of the page they belong to
     * @param out not closed
     */
    public static void signOff(
            List<Page> pages, Slip slip, List<Notice> notices, Wording wording, Path press, OutputStream out) {
        new SignOff(pages, slip, notices, wording).write(press, out);
    }

    /** Two builds side by side. */
    public sealed interface Comparison permits TwoBuilds {
        boolean same();

        /** What could not be compared, and why. */
        List<Notice> notices();

        /** Where the two lie. */
        Set<Path> folders();

        /** For a person: page by page, then the sum. */
        String text(Wording wording);

        /** Writes the same for programs as one JSON object. */
        void json(Wording wording, OutputStream out);

        /** Draws the pages that changed, with marks: {@code page-N.png}, or {@code page-N-removed.png} for one that is gone. */
        List<Path> pictures(Path folder, int dpi);
    }

    /**
     * Compares two builds by their {@code pages.json} and {@code press.pdf}.
     *
     * @param old a folder of results, an issue folder that has one, or a file in it
     * @param fresh likewise
     * @throws banxin.notice.Halt when one of them is none, or cannot be read
     */
    public static Comparison compare(Path old, Path fresh) {
        return TwoBuilds.of(old, fresh);
    }

    /** The page as text: a line for each frame and each set line, {@code x y width height} in pt, part, characters. */
    public static String of(Page page) {
        return PageText.of(page);
    }

    /**
     * Writes {@code report.json}.
     *
     * @param files delivered so far, with their sizes
     * @param out not closed
     */
    public static void report(
            List<Page> pages, Map<String, Long> files, List<Notice> notices, Wording wording, OutputStream out) {
        Report.write(pages, files, notices, wording, out);
    }

    /**
     * Writes a set line as one JSON object on one line.
     *
     * @param paragraph counted from 1
     * @param number of the line in its paragraph, from 1
     * @param text of the paragraph
     * @param notices on this line
     */
    public static void line(
            int paragraph, int number, SetLine set, String text, List<Notice> notices, Wording wording, OutputStream out) {
        SetLines.write(paragraph, number, set, text, notices, wording, out);
    }

    /** Writes what copyfitting did, an action a line, and what is over or free at the end. */
    public static void fitting(Fitting fitting, OutputStream out) {
        SetLines.write(fitting, out);
    }

    /** Writes where the lines of a paragraph may end as one JSON object on one line. */
    public static void opportunities(int paragraph, List<Opportunity> opportunities, OutputStream out) {
        SetLines.write(paragraph, opportunities, out);
    }

    /** Why a printed line is as it is, in columns for a person. */
    public static String of(Printed line, Anatomy anatomy, Wording wording) {
        return LineText.of(line, anatomy, wording);
    }

    /** Where every line of a story stands: number, page, part, characters. */
    public static String of(List<Printed> lines, Wording wording) {
        return LineText.list(lines, wording);
    }

    /** Writes why a printed line is as it is as one JSON object. */
    public static void anatomy(String story, Printed line, Anatomy anatomy, Wording wording, OutputStream out) {
        LineJson.write(story, line, anatomy, wording, out);
    }

    /** Writes where every line of a story stands as one JSON object. */
    public static void lines(String story, List<Printed> lines, OutputStream out) {
        LineJson.list(story, lines, out);
    }

    /**
     * Writes what preflight found in a PDF.
     *
     * @param profile it was checked for
     * @param out not closed
     */
    public static void findings(
            String file, String profile, String sha256, int pages, List<Finding> findings, Wording wording,
            OutputStream out) {
        FindingsJson.write(file, profile, sha256, pages, findings, wording, out);
    }

    /** The files that an earlier report names, with their sizes; none when it is no report of ours. */
    public static SequencedMap<String, Long> delivered(Path report) {
        return Report.files(report);
    }
}
