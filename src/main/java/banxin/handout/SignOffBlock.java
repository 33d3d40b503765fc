package banxin.handout;

import static banxin.handout.SheetPaper.MM;

import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.page.Tally;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * What stands about the page of a 大样: crop marks, the page's label, and the block of signatures.
 *
 * <p>三审三校: three proofreaders, then three reviewers, of whom no two may be the same person; a reader who is none of
 * them; each signs with opinion and time.
 */
final class SignOffBlock {
    private static final List<String> DUTIES =
            List.of("proof-1", "proof-2", "proof-3", "review-1", "review-2", "reader", "review-3");
    private static final List<String> ROWS = List.of("name", "opinion", "time");
    private static final float HAIRLINE = 0.3f;
    private static final float TYPE = 9;
    private static final float SMALL = 8;
    private static final float MARK = 5 * MM;
    /** From the trim to the table, past the crop marks. */
    private static final float ABOVE_TABLE = 10 * MM;
    private static final float FIRST_COLUMN = 13 * MM;
    private static final float HEAD_ROW = 7 * MM;
    private static final float ROW = 9 * MM;
    private static final float PITCH = 4.2f * MM;
    private static final int NOTICES = 4;

    private final PDPageContentStream ink;
    private final Lettering lettering;
    private final SheetPaper paper;
    private final Wording wording;

    SignOffBlock(PDPageContentStream ink, Lettering lettering, SheetPaper paper, Wording wording) throws IOException {
        this.ink = ink;
        this.lettering = lettering;
        this.paper = paper;
        this.wording = wording;
        ink.setStrokingColor(0f, 0f, 0f, 1f);
        ink.setNonStrokingColor(0f, 0f, 0f, 1f);
        ink.setLineWidth(HAIRLINE);
    }

    /** At each corner of the trim, outside the bleed. */
    void marks() throws IOException {
        for (float x : new float[] {paper.left(), paper.right()})
            for (float y : new float[] {paper.foot(), paper.top()}) {
                float outwards = x == paper.left() ? -1 : 1;
                float upwards = y == paper.foot() ? -1 : 1;
                line(x + outwards * paper.away(), y, x + outwards * (paper.away() + MARK), y);
                line(x, y + upwards * paper.away(), x, y + upwards * (paper.away() + MARK));
            }
    }

    /** Above the page, so that it is read on a pile of sheets. */
    void label(String label, String fingerprint) throws IOException {
        float baseline = paper.top() + paper.away() + 2 * MM;
        float inside = paper.left() + 2 * MM;
        float right = paper.right() - 2 * MM;
        var print = wording.sentence("signoff.print", fingerprint);
        float taken = lettering.width(print, TYPE) + 5 * MM;
        lettering.write(ink, label, TYPE, new Baseline(inside, baseline, right - inside - taken));
        lettering.flushRight(ink, print, TYPE, right, baseline);
    }

    void signatures() throws IOException {
        float top = tableTop();
        float foot = tableFoot();
        float column = (paper.trimWidth() - FIRST_COLUMN) / DUTIES.size();
        float first = paper.left() + FIRST_COLUMN;
        line(paper.left(), top, paper.left(), foot);
        for (int i = 0; i < DUTIES.size(); i++) {
            line(first + i * column, top, first + i * column, foot);
            cell("signoff." + DUTIES.get(i), first + i * column, column, top - HEAD_ROW / 2);
        }
        line(paper.right(), top, paper.right(), foot);
        line(paper.left(), top, paper.right(), top);
        for (int i = 0; i < ROWS.size(); i++) {
            float y = top - HEAD_ROW - i * ROW;
            line(paper.left(), y, paper.right(), y);
            cell("signoff." + ROWS.get(i), paper.left(), FIRST_COLUMN, y - ROW / 2);
        }
        line(paper.left(), foot, paper.right(), foot);
    }

    private void cell(String key, float x, float width, float middle) throws IOException {
        lettering.centred(ink, wording.sentence(key), TYPE, new Baseline(x + MM, middle - 0.36f * TYPE, width - 2 * MM));
    }

    void counts(Tally tally, String fingerprint) throws IOException {
        var counts = wording.sentence(
                "signoff.counts", tally.stories(), tally.characters(), tally.lines(), tally.pictures(), fingerprint);
        note(counts, tableFoot() - PITCH - MM);
    }

    /** Four lines; when there are more, the last says how many. */
    void notices(List<Notice> notices) throws IOException {
        float y = tableFoot() - 2 * PITCH - MM;
        long faults = notices.stream().filter(Notice::isFault).count();
        note(wording.sentence("signoff.notices", faults, notices.size() - faults), y);
        int shown = notices.size() <= NOTICES ? notices.size() : NOTICES - 1;
        for (var notice : notices.subList(0, shown)) note(wording.line(notice), y -= PITCH);
        if (shown < notices.size()) note(wording.sentence("signoff.more", notices.size() - shown), y - PITCH);
    }

    private void note(String text, float baseline) throws IOException {
        lettering.write(ink, text, SMALL, new Baseline(paper.left(), baseline, paper.trimWidth()));
    }

    private float tableTop() {
        return paper.foot() - paper.away() - (ABOVE_TABLE - 3 * MM);
    }

    private float tableFoot() {
        return tableTop() - HEAD_ROW - ROWS.size() * ROW;
    }

    private void line(float fromX, float fromY, float toX, float toY) throws IOException {
        ink.moveTo(fromX, fromY);
        ink.lineTo(toX, toY);
        ink.stroke();
    }
}
