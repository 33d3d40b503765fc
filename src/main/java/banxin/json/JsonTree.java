package banxin.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON file that may be anybody's into maps, lists, strings, numbers ({@code Double}) and {@code false} for the
 * rest, which no file of ours has.
 */
public final class JsonTree {
    private JsonTree() {}

    /** The file is no JSON, or none that anybody would write: nested too deeply, a number without end. */
    public static final class Garbled extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        Garbled(int line) {
            this.line = line;
        }

        /** Where it stops; 0 where that is not known. */
        public int line() {
            return line;
        }
    }

    public static Object read(Path file) throws IOException, Garbled {
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            json.nextToken();
            return value(json);
        } catch (JacksonIOException unreadable) {
            throw unreadable.getCause();
        } catch (JacksonException garbled) {
            throw new Garbled(garbled.getLocation() == null ? 0 : garbled.getLocation().getLineNr());
        }
    }

    private static Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                var map = new LinkedHashMap<String, Object>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    var key = json.currentName();
                    json.nextToken();
                    map.put(key, value(json));
                }
                yield map;
            }
            case START_ARRAY -> {
                var list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) list.add(value(json));
                yield list;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_STRING -> json.getString();
            case null, default -> false;
        };
    }
}
