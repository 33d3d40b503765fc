package banxin.stylebook;

import banxin.geom.Mp;
import banxin.theme.FurnitureRoom;
import banxin.theme.FurnitureRoom.Field;
import banxin.yaml.Entry;
import banxin.yaml.Lengths;
import java.util.EnumMap;
import java.util.Map;

/** Reads what a theme says of its masthead, folio line and imprint. */
final class FurnitureTerms {
    private static final int LONGEST = Mp.mm(1500);
    private static final int USUAL_WIDE = Mp.pt(850);
    private static final int USUAL_MIDDLE = Mp.pt(600);
    private static final int USUAL_FOLIO = 2;
    private static final int LONG_NAME = 7;
    private static final int MOST_CHARACTERS = 200;

    private FurnitureTerms() {}

    static FurnitureRoom read(Entry theme, Lengths lengths) {
        var room = theme.mapping("furniture", ThemeWords.FURNITURE);
        return new FurnitureRoom(
                lines(theme, "masthead", 0, lengths),
                lines(theme, "folio", USUAL_FOLIO, lengths),
                lines(theme, "imprint", 0, lengths),
                room.map(entry -> entry.length("wide", 0, LONGEST, lengths).orElse(USUAL_WIDE)).orElse(USUAL_WIDE),
                room.map(entry -> entry.length("middle", 0, LONGEST, lengths).orElse(USUAL_MIDDLE)).orElse(USUAL_MIDDLE),
                room.map(entry -> entry.whole("long-name", 2, MOST_CHARACTERS, LONG_NAME)).orElse(LONG_NAME),
                room.map(FurnitureTerms::characters).orElse(Map.of()));
    }

    private static int lines(Entry theme, String key, int otherwise, Lengths lengths) {
        return theme.length(key, 0, LONGEST, lengths).orElse(otherwise * lengths.pitch()) / lengths.pitch();
    }

    private static Map<Field, Integer> characters(Entry room) {
        var characters = new EnumMap<Field, Integer>(Field.class);
        for (var field : Field.values())
            characters.put(field, room.whole(field.key(), 2, MOST_CHARACTERS, field.usual()));
        return characters;
    }
}
