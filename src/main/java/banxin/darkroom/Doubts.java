package banxin.darkroom;

import banxin.inks.Inks;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.page.Frame;

/** What we print as it came, and what may be wrong with that. */
record Doubts(Inks inks) {
    /** Pixels to the inch of black and white art, below which its steps are seen. */
    private static final int LINE_ART = 600;

    void tell(Print print, Frame.Picture picture, Notices notices) {
        var place = place(picture);
        if (print.ink() > inks.limit())
            notices.add(Notice.warning("picture-ink", place, picture.src(), print.ink(), inks.limit()));
        if (!print.profile().isEmpty() && !print.profile().equals(inks.condition()))
            notices.add(Notice.note("picture-profile", place, picture.src(), print.profile(), inks.condition()));
        if (print.coding() == Print.Coding.BITS && picture.ppi() < LINE_ART)
            notices.add(Notice.warning("picture-line-art", place, picture.src(), picture.ppi(), LINE_ART));
    }

    static Place place(Frame.Picture picture) {
        return Place.of(picture.source().file(), picture.source().line());
    }
}
