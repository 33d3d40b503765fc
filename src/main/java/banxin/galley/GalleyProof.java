package banxin.galley;

import banxin.notice.Wording;
import banxin.page.Printed;
import banxin.type.Anatomy;
import banxin.type.Fitting;
import banxin.type.Opportunity;
import java.io.OutputStream;
import java.util.List;

/** Tells of lines, one by one: how each was set, and why it is as it is. No stream is closed here. */
public final class GalleyProof {
    private GalleyProof() {}

    /** Writes a set line as one JSON object on one line. */
    public static void line(GalleyLine line, Wording wording, OutputStream out) {
        SetLines.write(line, wording, out);
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
    public static String text(Printed line, Anatomy anatomy, Wording wording) {
        return LineText.of(line, anatomy, wording);
    }

    /** Writes the same as one JSON object. */
    public static void json(String story, Printed line, Anatomy anatomy, Wording wording, OutputStream out) {
        LineJson.write(story, line, anatomy, wording, out);
    }

    /** Where every line of a story stands: number, page, part, characters. */
    public static String text(List<Printed> lines, Wording wording) {
        return LineText.list(lines, wording);
    }

    /** Writes the same as one JSON object. */
    public static void json(String story, List<Printed> lines, OutputStream out) {
        LineJson.list(story, lines, out);
    }
}
