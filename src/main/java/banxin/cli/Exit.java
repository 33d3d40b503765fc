package banxin.cli;

/** Exit codes, the same for every verb. */
final class Exit {
    static final int DONE = 0;
    static final int FAULTS = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int CONFLICT = 4;
    static final int BUG = 70;

    private Exit() {}
}
