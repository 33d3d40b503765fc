package banxin.archive;

import banxin.notice.Notices;
import banxin.page.Page;
import banxin.plate.Attachment;
import banxin.plate.Label;
import banxin.type.HouseStyle.Language;
import java.util.List;

/** What an issue is kept by: the files that go with its pages, and what the PDF says of itself. */
public final class Archive {
    private Archive() {}

    /**
     * Sources, pages, theme and report, in the order in which they are kept.
     *
     * @param notices hears of what is left out
     */
    public static List<Attachment> attachments(Volume volume, Notices notices) {
        return Keeping.of(volume, notices);
    }

    /** @param language of the copy */
    public static Label label(List<Page> pages, Language language) {
        return Labels.of(pages, language);
    }
}
