package banxin.cli;

import banxin.run.Order;
import banxin.run.Outcome;
import banxin.run.Outcome.Ended;
import banxin.run.Plant;
import banxin.run.PressRun;
import java.nio.file.Path;
import java.util.Optional;

/** What build and check have in common: a run, what is said about it, and its exit code. */
final class Printing {
    private Printing() {}

    static int run(Path issue, Optional<Order> order, Speech speech) {
        var press = new PressRun(plant(), speech.progress());
        var outcome = order.map(wanted -> press.print(issue, wanted, speech.wording())).orElseGet(() -> press.makeUp(issue));
        int exit = exit(outcome);
        if (speech.json()) {
            outcome.report(speech.wording(), speech.out());
            return exit;
        }
        speech.say(outcome.notices());
        switch (outcome.end()) {
            case DONE -> summary(outcome, order, speech);
            case STOPPED -> speech.say("stopped");
            case UNREADABLE, REFUSED -> {}
        }
        return exit;
    }

    private static void summary(Outcome outcome, Optional<Order> order, Speech speech) {
        long notes = outcome.notices().size();
        if (order.isEmpty()) speech.say("checked", outcome.pages().size(), notes);
        else speech.say("built", outcome.pages().size(), order.get().folder().resolve("press.pdf"), notes);
    }

    private static int exit(Outcome outcome) {
        return outcome.end() == Ended.DONE && outcome.faulty() ? Exit.FAULTS : exit(outcome.end());
    }

    static int exit(Ended end) {
        return switch (end) {
            case UNREADABLE -> Exit.UNREADABLE;
            case REFUSED -> Exit.CONFLICT;
            case STOPPED -> Exit.FAULTS;
            case DONE -> Exit.DONE;
        };
    }

    /** In the program's folder, as the launcher names it. */
    static Plant plant() {
        return new Plant(Path.of(System.getProperty("banxin.home", ".")));
    }
}
