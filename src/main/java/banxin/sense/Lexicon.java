package banxin.sense;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IIOAdapter;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The dictionary. Its data are loaded when this class is first used, which takes as long as setting some pages. */
final class Lexicon {
    private static final Segment SEGMENT = segment();

    private Lexicon() {}

    static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        int at = 0;
        for (var term : SEGMENT.seg(text)) {
            // Characters that the library drops would shift all that follow.
            int from = text.indexOf(term.word, at);
            if (from < 0) continue;
            var word = new Word(from, term.word, term.nature.toString());
            if (!words.isEmpty() && isDate(words.getLast(), word)) word = joined(words.removeLast(), word);
            words.add(word);
            at = from + term.word.length();
        }
        return words;
    }

    /** 下周, 本月: two words to the dictionary, of which the first looks like a localizer. */
    private static boolean isDate(Word left, Word right) {
        return left.isAmong(" 上 下 本 今 明 去 前 后 每 ") && right.isAmong(" 周 月 季 年 日 天 ");
    }

    private static Word joined(Word left, Word right) {
        return new Word(left.from(), left.text() + right.text(), "t");
    }

    private static Segment segment() {
        HanLP.Config.IOAdapter = new InsideTheJar();
        HanLP.Config.Normalization = false;
        return new ViterbiSegment()
                .enablePartOfSpeechTagging(true)
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(true)
                .enablePlaceRecognize(true);
    }

    /** The library looks for a folder {@code data} where the program was started, and may write there: neither is wanted. */
    private static final class InsideTheJar implements IIOAdapter {
        @Override
        public InputStream open(String path) throws IOException {
            var data = HanLP.class.getResourceAsStream("/" + path);
            if (data == null) throw new IOException("not in the jar: " + path);
            return data;
        }

        @Override
        public OutputStream create(String path) throws IOException {
            throw new IOException("not written: " + path);
        }
    }
}
