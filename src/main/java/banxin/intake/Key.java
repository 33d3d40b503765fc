package banxin.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word that an editor may write before a colon.
 *
 * @param name in English, as in the program
 * @param chinese the same in Chinese; the first is the one that is recommended
 */
record Key(String name, List<String> chinese, boolean required) {
    static Key of(String name, String... chinese) {
        return new Key(name, List.of(chinese), false);
    }

    static Key required(String name, String... chinese) {
        return new Key(name, List.of(chinese), true);
    }

    Stream<String> spellings() {
        return Stream.concat(Stream.of(name), chinese.stream());
    }

    /** As it is shown to the editor: both languages. */
    String shown() {
        return chinese.getFirst() + "（" + name + "）";
    }
}
