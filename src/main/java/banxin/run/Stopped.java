package banxin.run;

import banxin.run.Outcome.Ended;

/** There are no pages: what stood in the way has been told. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Ended end;

    Stopped(Ended end) {
        super(end.name());
        this.end = end;
    }

    Ended end() {
        return end;
    }
}
