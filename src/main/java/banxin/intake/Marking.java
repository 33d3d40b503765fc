package banxin.intake;

import banxin.type.Emphasis;
import banxin.yaml.Key;
import banxin.yaml.Vocabulary;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the words in a pair of braces mean: kinds of markup, a reading, or both. */
record Marking(Set<Emphasis> emphases, String reading) {
    private static final Vocabulary WORDS = Vocabulary.words(
            Key.of("mourned", "示亡号"),
            Key.of("name", "专名号"),
            Key.of("title", "书名号", "书名号甲式"),
            Key.of("dots", "着重号"),
            Key.of("sup", "上标"),
            Key.of("sub", "下标"));
    private static final Map<String, Emphasis> MEANT = Map.of(
            "mourned", Emphasis.MOURNED,
            "name", Emphasis.NAMED,
            "title", Emphasis.TITLED,
            "dots", Emphasis.DOTTED,
            "sup", Emphasis.RAISED,
            "sub", Emphasis.LOWERED);

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u3000、，,+]+");
    private static final Pattern LETTERS =
            Pattern.compile("[\\p{IsLatin}\\p{M}' -]*\\p{IsLatin}[\\p{IsLatin}\\p{M}' -]*");
    /** Over a vowel, when it is decomposed: ā á ǎ à. */
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0304\\u030c]");
    /** What may be pinyin without a tone: 子 {@code zi}. A mistyped word of ours hardly ever is. Possessive, so linear. */
    private static final Pattern TONELESS = Pattern.compile(
            "(?i)(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iong|[iu]ang|ong|ang|eng|ing|ian|iao|uai|uan|[aeiuü]n|"
                    + "ai|ao|ei|ia|ie|iu|ou|ua|ue|üe|ui|uo|er|[aeiouü])r?['-]?)++");

    /** Empty for a word that nobody knows. */
    static Optional<Marking> of(String braces) {
        var typed = words(braces);
        var emphases = EnumSet.noneOf(Emphasis.class);
        var reading = new StringJoiner(" ");
        for (var word : BETWEEN.split(typed)) {
            var known = WORDS.find(word);
            if (known.isPresent()) emphases.add(MEANT.get(known.get().name()));
            else if (!word.isEmpty()) reading.add(word.replace('’', '\''));
        }
        if (emphases.isEmpty() || reading.length() > 0)
            if (!isReading(reading.toString())) return Optional.empty();
        return Optional.of(new Marking(emphases, Normalizer.normalize(reading.toString(), Form.NFC)));
    }

    /** Every word there is, for a sentence; what was probably meant comes first. */
    static Vocabulary nearest(String braces) {
        var meant = WORDS.nearest(words(braces)).flatMap(WORDS::find);
        var others = WORDS.keys().stream().filter(key -> !Optional.of(key).equals(meant));
        return Vocabulary.words(Stream.concat(meant.stream(), others).toArray(Key[]::new));
    }

    private static String words(String braces) {
        return braces.substring(1, braces.length() - 1).strip();
    }

    private static boolean isReading(String words) {
        if (!LETTERS.matcher(words).matches()) return false;
        return TONE.matcher(Normalizer.normalize(words, Form.NFD)).find()
                || List.of(words.split(" ")).stream().allMatch(word -> TONELESS.matcher(word).matches());
    }
}
