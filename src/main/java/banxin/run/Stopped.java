package banxin.run;

import banxin.run.Outcome.End;

/** There are no pages: what stood in the way has been told. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final End end;

    Stopped(End end) {
        super(end.name());
        this.end = end;
    }

    End end() {
        return end;
    }
}
