package banxin.cli;

import banxin.proof.Proof;
import banxin.run.Order;
import banxin.run.Outcome;
import banxin.run.Outcome.End;
import banxin.run.PressRun;
import java.nio.file.Path;
import java.util.Optional;

/** What build and check have in common: a run, what is said about it, and its exit code. */
final class Printing {
    private Printing() {}

    static int run(Path issue, Optional<Order> order, Speech speech) {
        var outcome = new PressRun(home(), speech.progress()).print(issue, order, speech.wording());
        int exit = exit(outcome);
        if (speech.json()) {
            Proof.report(outcome.pages(), outcome.files(), outcome.notices(), speech.wording(), speech.out());
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
        return outcome.end() == End.DONE && outcome.faulty() ? Exit.FAULTS : exit(outcome.end());
    }

    static int exit(End end) {
        return switch (end) {
            case UNREADABLE -> Exit.UNREADABLE;
            case REFUSED -> Exit.CONFLICT;
            case STOPPED -> Exit.FAULTS;
            case DONE -> Exit.DONE;
        };
    }

    /** The program's folder, as the launcher names it. */
    static Path home() {
        return Path.of(System.getProperty("banxin.home", "."));
    }
}
