package banxin.run;

import banxin.archive.Archive;
import banxin.archive.Volume;
import banxin.darkroom.Darkroom;
import banxin.dispatch.Delivery;
import banxin.handout.SignOff;
import banxin.handout.Slip;
import banxin.inks.Inks;
import banxin.markup.Markup;
import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.plate.Attachment;
import banxin.plate.Job;
import banxin.plate.PlateMaker;
import banxin.proof.Proof;
import banxin.report.Report;
import banxin.type.HouseStyle.Language;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * 上版: a forme on the press, with its sheets, inks, labels and what goes into the archive. What there is to say of it is said
 * when the darkroom has the pictures ready: a product that holds it waits for them, and for no other product.
 */
final class MakeReady {
    private final Forme forme;
    private final Sheets sheets;
    private final PlateMaker plates;
    private final Job job;
    private final Wording wording;
    private final List<Attachment> keeping;
    private final Darkroom darkroom;
    private final List<Notice> earlier;
    private List<Notice> said = List.of();

    /** @param earlier what was said until now */
    MakeReady(Forme forme, Inks inks, List<Notice> earlier) {
        var issue = forme.issue();
        var theme = forme.theme();
        this.forme = forme;
        // Of the issue, not of the call: the same issue makes the same files, whoever asks.
        wording = new Wording(issue.style().language() == Language.EN ? Locale.ENGLISH : Locale.ROOT);
        var markup = new Markup(theme);
        sheets = new Sheets(forme.pages().size(), page -> markup.write(forme.pages().get(page)));
        plates = new PlateMaker(forme.fonts());
        darkroom = new Darkroom(issue.folder(), inks);
        darkroom.begin(forme.pages());
        var label = Archive.label(forme.pages(), issue.style().language());
        job = new Job(label, theme.folder(), theme.printing(), theme.faces(), inks, darkroom);
        this.earlier = new ArrayList<>(earlier);
        var volume = new Volume(
                issue, theme.folder(), forme.pages(), page -> sheets.get(page).xhtml(), this::report);
        keeping = Archive.attachments(volume, this.earlier::add);
    }

    /** Without files: it is itself in one of them. */
    private byte[] report() {
        var report = new ByteArrayOutputStream();
        Report.run(forme.pages(), Map.of(), said(), wording, report);
        return report.toByteArray();
    }

    /** Asked by the archive on a thread of its own, too. */
    synchronized List<Notice> said() {
        if (said.isEmpty()) {
            var all = new ArrayList<>(earlier);
            darkroom.develop(forme.pages(), all::add);
            said = List.copyOf(all);
        }
        return said;
    }

    void press(OutputStream out) {
        plates.press(sheets.all(), job, out);
    }

    void archive(OutputStream out) {
        plates.archive(sheets.all(), job, keeping, out);
    }

    void xhtml(Delivery delivery, String folder) {
        Browsable.write(forme, delivery, folder);
    }

    void places(OutputStream out) {
        Report.pages(forme.pages(), out);
    }

    void pictures(Path press, Path folder, int dots) {
        Proof.pictures(press, folder, dots);
    }

    void newsprint(Path press, Path folder, int dots) {
        Proof.newsprint(press, job.inks(), folder, dots);
    }

    void signOff(Path press, OutputStream out) {
        var fonts = forme.fonts();
        var slip = new Slip(job.label().title(), job.label().date(), fonts, fonts::bytes);
        new SignOff(forme.pages(), slip, said(), wording).write(press, out);
    }
}
