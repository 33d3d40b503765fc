package banxin.makeup;

import banxin.makeup.Illustrations.Illustration;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.type.Line;
import java.util.List;

/**
 * What a block could not print, and what it could not fill.
 *
 * @param lines overset
 * @param pictures that found no room, with their captions
 * @param whiteRows at the foot, beyond what the heads took up
 */
record Leftovers(Setting setting, List<Line> lines, List<Illustration> pictures, int whiteRows, int em) {
    /** Rows of white at a block's foot that are worth a word. */
    private static final int WORTH_TELLING = 3;

    void tell(Notices notices) {
        setting.notices().forEach(notices::add);
        var copy = setting.block().copy();
        var where = Place.of(copy.file());
        for (var lost : pictures)
            notices.add(Notice.fault(
                    "picture-overset",
                    Place.of(copy.file(), lost.picture().line()),
                    lost.picture().src(),
                    copy.slug()));
        int characters = lines.stream().mapToInt(line -> line.to() - line.from()).sum();
        if (!lines.isEmpty()) notices.add(Notice.fault("overset", where, copy.slug(), characters, lines.size()));
        int white = whiteRows * setting.measures().legs();
        if (lines.isEmpty() && whiteRows >= WORTH_TELLING)
            notices.add(Notice.warning("underset", where, copy.slug(), white, white * setting.measures().measure() / em));
    }
}
