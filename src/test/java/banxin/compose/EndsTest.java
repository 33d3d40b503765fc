package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.EmSquare;
import banxin.marks.BreakClass;
import banxin.marks.Classes;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Language;
import banxin.type.Opportunity;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The line ends of Western copy against a judge that is not ours: ICU's reading of UAX #14. */
class EndsTest {
    private static final int ROUNDS = 60_000;
    private static final int LAST = 0x20000;

    private final Compositor compositor = new Compositor(HouseStyle.COUNTY.with(Language.EN), new EmSquare());
    private final Type type = new Type("song", "hei", 1000, 1500, 0, Align.JUSTIFY);
    private final BreakIterator judge = BreakIterator.getLineInstance(ULocale.ROOT);

    @Test
    void everyPairOfClassesAndManyLongerRowsEndWhereUnicodeSays() {
        var characters = representatives();
        var random = new Random(20261123);
        var wrong = new ArrayList<String>();
        int pairs = characters.size() * characters.size();
        for (int round = 0; round < pairs + ROUNDS; round++) {
            var text = round < pairs
                    ? row(characters.get(round / characters.size()), characters.get(round % characters.size()))
                    : row(random.ints(3 + random.nextInt(6), 0, characters.size()).map(characters::get).toArray());
            if (text.startsWith(" ") || hasGlueBehindBreakAfter(text)) continue;
            if (!ours(text).equals(judges(text))) wrong.add(text.codePoints().mapToObj(Integer::toHexString).toList() + " " + ours(text) + " " + judges(text));
        }
        assertThat(characters).hasSizeGreaterThan(90);
        assertThat(wrong).isEmpty();
    }

    @Test
    void ourClassesAreThoseOfUnicode() {
        var wrong = new ArrayList<String>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int listed = Classes.of(c);
            var ours = BreakClass.at(listed < 0 ? ~listed : listed);
            if (ours != unicodes(c)) wrong.add(Integer.toHexString(c) + " " + ours + " " + unicodes(c));
        }
        assertThat(wrong).isEmpty();
    }

    /** LB12a changed with Unicode 18: a break between BA and GL, which no Chinese or Western text has. */
    private static boolean hasGlueBehindBreakAfter(String text) {
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            if (is(before, UCharacter.LineBreak.BREAK_AFTER) && is(c, UCharacter.LineBreak.GLUE)) return true;
            boolean attached = is(c, UCharacter.LineBreak.COMBINING_MARK) || is(c, UCharacter.LineBreak.ZWJ);
            if (!attached) before = c;
        }
        return false;
    }

    private static boolean is(int character, int lineBreak) {
        return UCharacter.getIntPropertyValue(character, UProperty.LINE_BREAK) == lineBreak;
    }

    private TreeSet<Integer> ours(String text) {
        return compositor.opportunities(new Paragraph(0, Role.BODY, text, List.of(), 1), type).stream()
                .map(Opportunity::at)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<Integer> judges(String text) {
        var ends = new TreeSet<Integer>();
        judge.setText(text);
        for (int at = judge.next(); at != BreakIterator.DONE; at = judge.next()) ends.add(text.codePointCount(0, at));
        return ends;
    }

    /** Two characters of every class; blanks but the space are not sorts, and line ends are not in a paragraph. */
    private static List<Integer> representatives() {
        var seen = new HashMap<String, Integer>();
        var characters = new ArrayList<>(List.of(0x25CC));
        for (int c = ' '; c < LAST; c++) {
            boolean control = Character.isISOControl(c) || c >= 0xD800 && c < 0xE000;
            boolean blank = c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
            int listed = Classes.of(c);
            if (control || blank || seen.merge((listed < 0 ? ~listed : listed) + (listed < 0 ? "wide" : ""), 1, Integer::sum) > 2)
                continue;
            characters.add(c);
        }
        return characters;
    }

    private static String row(int... characters) {
        return new String(characters, 0, characters.length);
    }

    private static BreakClass unicodes(int c) {
        var name = UCharacter.getPropertyValueName(
                UProperty.LINE_BREAK, UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK), UProperty.NameChoice.SHORT);
        int category = UCharacter.getType(c);
        boolean mark = category == ECharacterCategory.NON_SPACING_MARK || category == ECharacterCategory.COMBINING_SPACING_MARK;
        boolean coming = category == ECharacterCategory.UNASSIGNED
                && UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
        return switch (name) {
            case "AI", "SG", "XX", "ID" -> coming ? BreakClass.EXT : name.equals("ID") ? BreakClass.ID : BreakClass.AL;
            case "SA" -> mark ? BreakClass.CM : BreakClass.AL;
            case "CJ" -> BreakClass.NS;
            case "H2", "H3" -> BreakClass.HS;
            case "QU" -> category == ECharacterCategory.INITIAL_PUNCTUATION
                    ? BreakClass.QU_PI
                    : category == ECharacterCategory.FINAL_PUNCTUATION ? BreakClass.QU_PF : BreakClass.QU;
            default -> BreakClass.valueOf(name);
        };
    }
}
