package banxin.notice;

/** A fault that leaves nothing to go on with, such as a theme that cannot be read. Doors turn it into its sentence. */
public final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Notice notice;

    public Halt(Notice notice) {
        this(notice, null);
    }

    public Halt(Notice notice, @org.jspecify.annotations.Nullable Throwable cause) {
        super(notice.code() + " " + notice.place() + " " + notice.arguments(), cause);
        this.notice = notice;
    }

    public Notice notice() {
        return notice;
    }
}
