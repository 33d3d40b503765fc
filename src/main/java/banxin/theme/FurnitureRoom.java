package banxin.theme;

import java.util.Map;

/**
 * How much room a theme's masthead, folio line and imprint take and make.
 *
 * @param mastheadLines grid lines that the masthead takes of the type area on page one
 * @param folioLines grid lines of the folio line, which stands over the type area; the masthead begins there too
 * @param imprintLines grid lines that the imprint takes at the foot of the last page
 * @param wide from this width of the type area on, in millipoints, the masthead is a wide one
 * @param middle from this width on it is none of the narrow ones
 * @param longName from so many characters on, the paper's name takes the whole width
 * @param characters that there is room for, by field
 */
public record FurnitureRoom(
        int mastheadLines,
        int folioLines,
        int imprintLines,
        int wide,
        int middle,
        int longName,
        Map<Field, Integer> characters) {
    public FurnitureRoom {
        characters = Map.copyOf(characters);
    }

    /** What the issue sheet says and the furniture prints. */
    public enum Field {
        NAME("name", 12),
        CN("cn", 36),
        PERMIT("permit", 36),
        SUPERVISOR("supervisor", 36),
        SPONSOR("sponsor", 36),
        PUBLISHER("publisher", 36),
        ADDRESS("address", 60),
        PHONE("phone", 36),
        POSTCODE("postcode", 10),
        PRINTER("printer", 60),
        PRICE("price", 36),
        PRINT_RUN("print-run", 36),
        AUDIENCE("audience", 60),
        WEATHER("weather", 36),
        SECTION("section", 10),
        EDITOR("editor", 10),
        PROOFREADER("proofreader", 10),
        DESIGNER("designer", 10);

        private final String key;
        private final int usual;

        Field(String key, int usual) {
            this.key = key;
            this.usual = usual;
        }

        public String key() {
            return key;
        }

        /** Characters, where the theme does not say. */
        public int usual() {
            return usual;
        }
    }

    public int characters(Field field) {
        return characters.getOrDefault(field, field.usual());
    }

    /** What the furniture takes over the type area: the folio line, a third of a grid line away from it. */
    public static int above(int folioLines, int pitch) {
        return folioLines * pitch + pitch / 3;
    }
}
