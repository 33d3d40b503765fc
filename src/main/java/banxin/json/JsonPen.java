package banxin.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Writes a JSON value piece by piece: within an object by name, within an array one after another. */
public final class JsonPen {
    private final JsonGenerator json;

    JsonPen(JsonGenerator json) {
        this.json = json;
    }

    public void object() {
        json.writeStartObject();
    }

    public void object(String name) {
        json.writeObjectPropertyStart(name);
    }

    public void endObject() {
        json.writeEndObject();
    }

    public void array() {
        json.writeStartArray();
    }

    public void array(String name) {
        json.writeArrayPropertyStart(name);
    }

    public void endArray() {
        json.writeEndArray();
    }

    public void put(String name, String value) {
        json.writeStringProperty(name, value);
    }

    public void put(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    public void put(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    public void put(String name, double value) {
        json.writeNumberProperty(name, value);
    }

    public void put(String name, BigDecimal value) {
        json.writeNumberProperty(name, value);
    }

    public void putNull(String name) {
        json.writeNullProperty(name);
    }

    /** The value follows. */
    public void name(String name) {
        json.writeName(name);
    }

    public void add(String value) {
        json.writeString(value);
    }

    public void add(long value) {
        json.writeNumber(value);
    }

    public void add(double value) {
        json.writeNumber(value);
    }

    public void add(BigDecimal value) {
        json.writeNumber(value);
    }

    public void addNull() {
        json.writeNull();
    }

    /** Between values, for those who compare files line by line. */
    public void newLine() {
        json.writeRaw('\n');
    }
}
