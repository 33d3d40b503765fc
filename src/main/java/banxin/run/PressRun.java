package banxin.run;

import banxin.almanac.Almanac;
import banxin.compose.Compositor;
import banxin.copydesk.CopyDesk;
import banxin.darkroom.Darkroom;
import banxin.fonts.Fonts;
import banxin.hyphens.EnglishHyphens;
import banxin.inks.Inks;
import banxin.intake.Intake;
import banxin.makeup.MakeUp;
import banxin.markup.Markup;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.page.Sheet;
import banxin.plate.Job;
import banxin.plate.PlateMaker;
import banxin.proof.Proof;
import banxin.proof.Proof.Slip;
import banxin.run.Outcome.End;
import banxin.sense.Sense;
import banxin.stylebook.Stylebook;
import banxin.theme.Printing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** One issue, from the editors' folder to the press. The whole program in reading order. */
public final class PressRun {
    private final Home home;
    private final Progress progress;
    private final List<Notice> notices = new ArrayList<>();

    /** @param home holds {@code fonts/} and {@code templates/} */
    public PressRun(Path home, Progress progress) {
        this.home = new Home(home);
        this.progress = progress;
    }

    /**
     * @param order empty to hear only what is wrong with the issue
     * @param wording for the report
     */
    public Outcome print(Path folder, Optional<Order> order, Wording wording) {
        try {
            return printed(folder, order, wording);
        } catch (Stopped stopped) {
            return Outcome.without(stopped.end(), notices);
        } catch (Halt halt) {
            notices.add(halt.notice());
            return Outcome.without(End.STOPPED, notices);
        } catch (Delivery.Refused refused) {
            notices.add(refused.notice());
            return Outcome.without(End.REFUSED, notices);
        }
    }

    private Outcome printed(Path folder, Optional<Order> order, Wording wording) {
        var forme = madeUp(folder);
        var files = order.isPresent() ? delivered(forme, order.get(), wording) : new TreeMap<String, Long>();
        return new Outcome(End.DONE, forme.pages(), files, notices);
    }

    /** The first half, for those who print nothing. */
    Forme madeUp(Path folder) {
        // 1 intake: what the editors gave us
        progress.at("step.intake");
        var issue = new Intake().read(folder, notices::add).orElseThrow(() -> new Stopped(End.UNREADABLE));
        var fonts = Fonts.in(home.fonts()).speaking(issue.style().language());
        var theme = Stylebook.read(home.theme(issue), fonts.keys(), notices::add);
        Papers.check(issue, theme, notices::add);

        // 2 copy desk: made clean
        progress.at("step.copydesk", issue.stories().size());
        var copies = new CopyDesk(theme.types(), fonts).prepare(issue, theme, notices::add);
        if (notices.stream().anyMatch(Notice::isFault)) throw new Stopped(End.STOPPED);

        // 3 composition, 4 make-up: lines for every measure that make-up asks for, then pages
        progress.at("step.makeup");
        var compositor = new Compositor(issue.style(), fonts, new EnglishHyphens());
        var pages = new MakeUp(theme, compositor, new Sense(issue.style().keepTogether()))
                .arrange(issue, copies, notices::add);
        return new Forme(issue, theme, fonts, copies, compositor, pages);
    }

    List<Notice> told() {
        return List.copyOf(notices);
    }

    private SequencedMap<String, Long> delivered(Forme forme, Order order, Wording wording) {
        var issue = forme.issue();
        var theme = forme.theme();
        var pages = forme.pages();
        try (var delivery = Delivery.to(order.folder(), issue.folder())) {
            // 5 markup, 6 plates: pages become XHTML, XHTML becomes one PDF for the press and one for the archive
            progress.at("step.plate", pages.size());
            var date = Almanac.of(issue.date());
            var markup = new Markup(theme);
            var sheets = new Sheets(pages.size(), page -> markup.write(issue, pages.get(page), date));
            var plates = new PlateMaker(forme.fonts());
            var inks = inks(theme.printing());
            var darkroom = new Darkroom(issue.folder(), inks);
            var job = new Job(Labels.of(issue, date), theme.folder(), theme.printing(), inks, darkroom);
            darkroom.develop(pages);
            var said = new CompletableFuture<List<Notice>>();
            var keeping = Keeping.of(forme, sheets, wording, said::join, notices::add);
            try (var archive = new Beside(() -> delivery.write(
                    "archive.pdf", out -> plates.archive(sheets.all(), job, keeping, out)))) {
                try {
                    delivery.write("press.pdf", out -> plates.press(sheets.all(), job, out, notices::add));
                } finally {
                    // The archive's report waits for what the press has to say of the pictures.
                    said.complete(List.copyOf(notices));
                }
                if (order.xhtml()) Browsable.write(issue, theme, pages, date, delivery);

                // 7 proofs: page pictures out of the PDF, and what stands where
                progress.at("step.proof", pages.size());
                delivery.write("pages.json", out -> Proof.json(pages, out));
                if (order.dots() > 0) proofs(forme, sheets, job, order, wording, delivery);
                archive.join();
            }
            var files = delivery.sizes();
            delivery.write("report.json", out -> Proof.report(pages, files, notices, wording, out));
            return delivery.deliver();
        }
    }

    private void proofs(
            Forme forme, Sheets sheets, Job job, Order order, Wording wording, Delivery delivery) {
        var press = delivery.file("press.pdf");
        delivery.fill("proof", folder -> Proof.pictures(press, folder, order.dots()));
        if (order.softProof())
            delivery.fill("proof", folder -> Proof.newsprint(press, job.inks(), folder, order.dots()));
        var printed = sheets.all().map(Sheet::xhtml).toList();
        var slip = new Slip(job.label().title(), job.label().date(), forme.fonts(), forme.fonts()::bytes, printed);
        delivery.write("proof/sign-off.pdf", out -> Proof.signOff(forme.pages(), slip, notices, wording, press, out));
    }

    private static Inks inks(Printing printing) {
        try {
            var profile = printing.profile();
            if (profile.isEmpty()) return Inks.newsprint();
            var name = String.valueOf(profile.get().getFileName());
            return Inks.of(Files.readAllBytes(profile.get()), printing.inkLimit(), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
