package banxin.sense;

import banxin.type.Opportunity;
import banxin.type.Segmenter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts heads by sense. Stateless; safe in every thread, and the same on every machine and in every locale. */
public final class Sense implements Segmenter {
    /** A figure with what belongs to it, a Western word, a date. */
    private static final Pattern WHOLE = Pattern.compile(
            "\\d+年\\d+月(?:\\d+日)?|\\d+月\\d+日|第[一二三四五六七八九十百零〇两\\d]+\\p{IsHan}"
                    + "|[0-9A-Za-z][0-9A-Za-z.,:：∶+\\-–—～~/·]*[A-Za-z%‰℃°]+"
                    + "|[0-9][0-9.,:：∶+\\-–—～~/]*[多余]?[万亿千百]*(?:平方|立方)?\\p{IsHan}?");

    private final List<String> names;

    /** @param names that are never parted */
    public Sense(List<String> names) {
        this.names = Stream.concat(names.stream(), Phrases.SET.stream()).filter(name -> !name.isEmpty()).toList();
    }

    @Override
    public List<Opportunity> cuts(String text) {
        var inside = inside(text);
        var cuts = new ArrayList<Opportunity>();
        var words = Lexicon.words(text);
        for (int i = 1; i < words.size(); i++) {
            int at = words.get(i).from();
            int price = Glue.price(words.get(i - 1), words.get(i));
            boolean solid = words.get(i - 1).from() + words.get(i - 1).text().length() == at;
            if (price != Glue.FAST && solid && !inside.get(at))
                cuts.add(new Opportunity(text.codePointCount(0, at), price));
        }
        return cuts;
    }

    /** Offsets inside names, figures and Western words. */
    private BitSet inside(String text) {
        var inside = new BitSet(text.length());
        for (var name : names)
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length()))
                inside.set(at + 1, at + name.length());
        var whole = WHOLE.matcher(text);
        while (whole.find()) inside.set(whole.start() + 1, whole.end());
        return inside;
    }
}
