package banxin.run;

import banxin.almanac.Almanac;
import banxin.compose.Compositor;
import banxin.copydesk.CopyDesk;
import banxin.dispatch.Delivery;
import banxin.dispatch.Parcel;
import banxin.dispatch.Refused;
import banxin.intake.Intake;
import banxin.makeup.MakeUp;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.report.Report;
import banxin.run.Outcome.Ended;
import banxin.run.Product.Contents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/** One issue, from the editors' folder to the press. The whole program in reading order. */
public final class PressRun {
    private final Plant plant;
    private final Progress progress;

    public PressRun(Plant plant, Progress progress) {
        this.plant = plant;
        this.progress = progress;
    }

    /** The first half: the pages, and all that is wrong with the issue; nothing is printed. */
    public Outcome makeUp(Path folder) {
        var said = new ArrayList<Notice>();
        try {
            return Outcome.of(forme(folder, said), said);
        } catch (Stopped stopped) {
            return Outcome.without(stopped.end(), said);
        } catch (Halt halt) {
            return Outcome.without(Ended.STOPPED, said, halt.notice());
        }
    }

    /** @param wording of what people read among the files */
    public Outcome print(Path folder, Order order, Wording wording) {
        var madeUp = makeUp(folder);
        return madeUp.forme().map(forme -> print(forme, madeUp.notices(), order, wording)).orElse(madeUp);
    }

    private Forme forme(Path folder, List<Notice> said) {
        // 1 intake: what the editors gave us
        progress.at("step.intake");
        var issue = new Intake().read(folder, said::add).orElseThrow(() -> new Stopped(Ended.UNREADABLE));
        var fonts = plant.fonts(issue.style().language());
        var theme = plant.theme(issue, said::add);
        Papers.check(issue, theme, said::add);

        // 2 copy desk: made clean
        progress.at("step.copydesk", issue.stories().size());
        var copies = new CopyDesk(theme.types(), fonts).prepare(issue, theme, said::add);
        if (said.stream().anyMatch(Notice::isFault)) throw new Stopped(Ended.STOPPED);

        // 3 composition, 4 make-up: lines for every measure that make-up asks for, then pages
        progress.at("step.makeup");
        var compositor = new Compositor(issue.style(), fonts, plant.hyphens());
        var makeUp = new MakeUp(theme, compositor, plant.sense(issue.style().keepTogether()));
        var pages = makeUp.arrange(issue, Almanac.of(issue.date()), copies, said::add);
        said.replaceAll(new Whereabouts(issue, pages)::found);
        return new Forme(issue, theme, fonts, copies, compositor, pages);
    }

    private Outcome print(Forme forme, List<Notice> earlier, Order order, Wording wording) {
        var said = earlier;
        try (var delivery = Delivery.to(order.folder(), forme.issue().folder())) {
            var ready = new MakeReady(forme, plant.inks(forme.theme().printing()), earlier);
            deliver(order.products(ready), delivery, forme.pages().size());
            said = ready.said();
            return Outcome.of(forme, said).with(reported(forme, said, wording, delivery));
        } catch (Halt halt) {
            return Outcome.without(Ended.STOPPED, said, halt.notice());
        } catch (Refused refused) {
            return Outcome.without(Ended.REFUSED, said, refused.notice());
        }
    }

    /** 5 markup, 6 plates: pages become XHTML, XHTML becomes PDFs; 7 proofs: pictures of them, and what stands where. */
    private void deliver(List<Product> products, Delivery delivery, int pages) {
        var step = "";
        try (var beside = new Beside()) {
            for (var product : products) {
                var next = product.kind().step();
                if (!next.equals(step)) progress.at(next, pages);
                step = next;
                Runnable making = () -> product.writing().into(delivery, product.name());
                if (product.kind() == Contents.ARCHIVE) beside.run(making);
                else making.run();
            }
            beside.join();
        }
    }

    private static SequencedMap<String, Parcel> reported(
            Forme forme, List<Notice> said, Wording wording, Delivery delivery) {
        var files = delivery.parcels();
        delivery.write("report.json", out -> Report.run(forme.pages(), files, said, wording, out));
        return delivery.deliver();
    }
}
