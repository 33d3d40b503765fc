package banxin.compose;

import banxin.type.GlyphRun;
import java.util.List;

/**
 * Pinyin over one character or one word.
 *
 * @param first sort that it stands over
 * @param last likewise
 * @param runs its letters, the first at 0
 */
record Reading(int first, int last, int width, List<GlyphRun> runs) {}
