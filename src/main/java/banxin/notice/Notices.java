package banxin.notice;

/** Takes remarks. Passes write to it and never read. */
@FunctionalInterface
public interface Notices {
    void add(Notice notice);
}
