package banxin.separation;

/** Looks on while a page is separated. What it throws stops the work and comes out of {@link Separation#of}. */
public interface Watch {
    /** Does not look. */
    Watch NONE = new Watch() {};

    /** Called before every operator of a content stream, so that somebody can count and keep the time. */
    default void operator(String name) {}

    /** Called before a stream of so many pixels is decoded. */
    default void pixels(long count) {}

    /** Something that cannot be shown as it should, such as a damaged picture. */
    default void unreadable(String what) {}

    /** A picture in a format that nothing here unpacks: JPEG 2000 or JBIG2. It is left out. */
    default void unknownFormat(String what) {}

    /** Called before a transparency group is painted. */
    default void group() {}

    /**
     * Called before a mark is painted.
     *
     * @param beneath the plates as they are up to now
     */
    default void mark(Mark mark, Plates beneath) {}
}
