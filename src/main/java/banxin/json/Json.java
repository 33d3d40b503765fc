package banxin.json;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON value and a line end. */
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    /**
     * @param out not closed
     * @throws UncheckedIOException when the disk does not take it
     */
    public static void write(OutputStream out, Consumer<JsonPen> writer) {
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            writer.accept(new JsonPen(json));
            json.writeRaw('\n');
        } catch (JacksonIOException refused) {
            throw new UncheckedIOException(refused.getCause());
        }
    }
}
