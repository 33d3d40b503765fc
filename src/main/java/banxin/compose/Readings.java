package banxin.compose;

import banxin.marks.Marks.Blank;
import banxin.marks.Pairs.Gap;
import banxin.marks.Sort;
import banxin.type.Advances;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import banxin.type.Form;
import banxin.type.GlyphRun;
import banxin.type.Han;
import banxin.type.Type;
import banxin.type.TypeCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pinyin over the characters of one paragraph (CLREQ 3.3.4): a syllable over each Han where there are as many of them,
 * else the reading over the middle of its word. The base is spread before lines are chosen, so that no reading is wider
 * than what it stands over and neighbouring readings keep apart. Nothing is added to the line but ink.
 */
final class Readings {
    /** In 1/1000 em of the base: size of the letters, their baseline, and the least blank between two readings. */
    private static final int SIZE = 500;

    private static final int RISE = 990;
    private static final int APART = 250;
    /** A base is spread by so many ems at most: no reading of a word needs more, and no column may burst. */
    private static final int MOST = 4;
    /** A longer base is no word: lines may end inside. */
    private static final int LONGEST_WORD = 8;

    private Readings() {}

    static List<Reading> over(Sorts sorts, List<Span> spans, Type type, TypeCase typeCase) {
        var readings = new ArrayList<Reading>();
        for (int from = 0; from < sorts.count; ) {
            int to = from + 1;
            var span = sorts.span[from] == 0 ? null : spans.get(sorts.span[from] - 1);
            if (span != null && !span.reading().isEmpty()) {
                while (to < sorts.count && Spans.goesOn(sorts, to, spans)) to++;
                var letters = new Letters(sorts.em, span.is(Emphasis.STRONG) ? type.strong() : type.face(), typeCase);
                readings.addAll(letters.over(sorts, from, to, span.reading().split(" ")));
            }
            from = to;
        }
        readings.forEach(reading -> spread(sorts, reading));
        for (int i = 1; i < readings.size(); i++) part(sorts, readings.get(i - 1), readings.get(i));
        return readings;
    }

    private static boolean isHan(Sorts sorts, int i) {
        return sorts.sort[i] == Sort.HAN && Han.is(sorts.codePoint[i]);
    }

    /** What a base lacks is shared by its characters, each in the middle of its wider cell. */
    private static void spread(Sorts sorts, Reading reading) {
        int count = reading.last() - reading.first() + 1;
        if (count <= LONGEST_WORD) for (int i = reading.first(); i < reading.last(); i++) sorts.mayEnd[i] = false;
        int lacking = Math.min(reading.width() - width(sorts, reading), MOST * sorts.em);
        if (lacking <= 0) return;
        for (int i = 0; i < count; i++) {
            sorts.cell[reading.first() + i] += (int) ((long) lacking * (i + 1) / count - (long) lacking * i / count);
            sorts.blank[reading.first() + i] = Blank.BOTH;
        }
    }

    private static int width(Sorts sorts, Reading reading) {
        int width = sorts.cell[reading.last()];
        for (int i = reading.first(); i < reading.last(); i++) width += sorts.cell[i] + sorts.gap[i];
        return width;
    }

    private static void part(Sorts sorts, Reading left, Reading right) {
        if (left.last() + 1 < right.first()) return;
        int blank = (width(sorts, left) - left.width() + width(sorts, right) - right.width()) / 2;
        int wanted = Math.min(sorts.em * APART / 1000 - blank, MOST * sorts.em);
        if (sorts.gap[left.last()] >= wanted) return;
        sorts.gap[left.last()] = wanted;
        if (sorts.gapKind[left.last()] != Gap.PLAIN) sorts.gapKind[left.last()] = Gap.SOLID;
    }

    /** @param origin of each glyph of the line that begins with the sort {@code start} */
    static List<GlyphRun> on(Sorts sorts, int start, int[] origin) {
        var readings = sorts.readings;
        if (readings.isEmpty()) return List.of();
        var runs = new ArrayList<GlyphRun>();
        int end = start + origin.length;
        for (int i = firstFrom(readings, start); i < readings.size() && readings.get(i).first() < end; i++) {
            var reading = readings.get(i);
            int last = Math.min(reading.last(), end - 1);
            int middle = (origin[reading.first() - start] + origin[last - start] + sorts.advance[last]) / 2;
            // A base that had to be broken is narrower here than its reading.
            int left = last == reading.last() ? middle - reading.width() / 2 : origin[reading.first() - start];
            reading.runs().forEach(run -> runs.add(run.moved(left)));
        }
        return runs;
    }

    private static int firstFrom(List<Reading> readings, int start) {
        int at = Collections.binarySearch(readings, new Reading(start, start, 0, List.of()),
                (left, right) -> Integer.compare(left.first(), right.first()));
        return at < 0 ? -at - 1 : at;
    }

    /** Sets a reading in the small letters of its base's face. */
    private record Letters(int em, String face, TypeCase typeCase) {
        List<Reading> over(Sorts sorts, int from, int to, String[] words) {
            int[] han = IntStream.range(from, to).filter(i -> isHan(sorts, i)).toArray();
            if (han.length != words.length) return List.of(set(from, to - 1, String.join(" ", words)));
            return IntStream.range(0, han.length).mapToObj(i -> set(han[i], han[i], words[i])).toList();
        }

        private Reading set(int first, int last, String text) {
            int[] letters = text.codePoints().toArray();
            var faces = Arrays.stream(letters).mapToObj(letter -> typeCase.faceFor(letter, face)).toList();
            var runs = new ArrayList<GlyphRun>();
            int x = 0;
            for (int from = 0, to; from < letters.length; from = to) {
                to = from + 1;
                while (to < letters.length && faces.get(to).equals(faces.get(from))) to++;
                var run = run(Arrays.copyOfRange(letters, from, to), faces.get(from), x);
                runs.add(run);
                x += run.advances().total();
            }
            return new Reading(first, last, x, runs);
        }

        private GlyphRun run(int[] letters, String inFace, int x) {
            int size = thousandths(SIZE);
            int[] advances = Arrays.stream(letters)
                    .map(letter -> (int) ((long) typeCase.advance(letter, inFace) * size / 1000))
                    .toArray();
            var text = new String(letters, 0, letters.length);
            return new GlyphRun(inFace, size, x, text, new Advances(advances), new Form(thousandths(RISE), 1000));
        }

        private int thousandths(int part) {
            return (int) ((long) em * part / 1000);
        }
    }
}
