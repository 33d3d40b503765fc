package banxin.yaml;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word that an editor may write before a colon.
 *
 * @param name in English, as in the program
 * @param chinese the same in Chinese; the first is the one that is recommended
 */
public record Key(String name, List<String> chinese, boolean required) {
    public static Key of(String name, String... chinese) {
        return new Key(name, List.of(chinese), false);
    }

    public static Key required(String name, String... chinese) {
        return new Key(name, List.of(chinese), true);
    }

    public Stream<String> spellings() {
        return Stream.concat(Stream.of(name), chinese.stream());
    }

    /** As it is shown to the editor: both languages. */
    public String shown() {
        return chinese.getFirst() + "（" + name + "）";
    }
}
