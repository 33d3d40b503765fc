package banxin.proof;

import banxin.geom.Rect;
import banxin.page.Credits;
import banxin.page.Frame;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.type.Source;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes {@code pages.json}; its shape is in the package comment. */
final class PagesJson {
    private final JsonGenerator json;
    private int number;

    private PagesJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Iterable<Page> pages, OutputStream out) {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("unit", "pt");
            json.writeArrayPropertyStart("pages");
            for (var page : pages) new PagesJson(json).page(page);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void page(Page page) {
        newLine();
        json.writeStartObject();
        json.writeNumberProperty("folio", page.folio());
        json.writeNumberProperty("of", page.of());
        json.writeStringProperty("section", page.section());
        credits(page.credits());
        grid(page.grid());
        frames("furniture", page.furniture());
        json.writeArrayPropertyStart("stories");
        page.articles().forEach(this::story);
        json.writeEndArray();
        frames("foot", page.foot());
        json.writeStringProperty("text", PageText.copy(page));
        json.writeEndObject();
    }

    private void credits(Credits credits) {
        json.writeObjectPropertyStart("credits");
        json.writeStringProperty("editor", credits.editor());
        json.writeStringProperty("proofreader", credits.proofreader());
        json.writeStringProperty("designer", credits.designer());
        json.writeEndObject();
    }

    /** Where a column is not known there is none. */
    private void source(Source source) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("file", source.file());
        json.writeNumberProperty("line", source.line());
        if (source.column() > 0) json.writeNumberProperty("column", source.column());
        json.writeEndObject();
    }

    private void grid(Grid grid) {
        length("width", grid.width());
        length("height", grid.height());
        length("bleed", grid.bleed());
        json.writeObjectPropertyStart("grid");
        box("area", grid.area());
        json.writeNumberProperty("columns", grid.columns());
        length("measure", grid.measure());
        length("gutter", grid.gutter());
        length("pitch", grid.pitch());
        json.writeNumberProperty("lines", grid.lines());
        json.writeEndObject();
    }

    private void story(Page.Article story) {
        newLine();
        json.writeStartObject();
        json.writeStringProperty("slug", story.slug());
        json.writeStringProperty("file", story.file());
        json.writeStringProperty("headline", story.head());
        json.writeBooleanProperty("red", story.red());
        box("box", story.box());
        frames("frames", story.frames());
        json.writeEndObject();
    }

    private void frames(String name, List<Frame> frames) {
        json.writeArrayPropertyStart(name);
        frames.forEach(this::frame);
        json.writeEndArray();
    }

    private void frame(Frame frame) {
        newLine();
        json.writeStartObject();
        json.writeNumberProperty("number", number++);
        json.writeStringProperty("kind", frame.kind());
        box("box", frame.box());
        switch (frame) {
            case Frame.Text text -> {
                json.writeStringProperty("part", text.part().key());
                json.writeArrayPropertyStart("paragraphs");
                text.fragments().forEach(this::fragment);
                json.writeEndArray();
            }
            case Frame.Picture picture -> {
                json.writeStringProperty("src", picture.src());
                json.writeStringProperty("alt", picture.alt());
                json.writeArrayPropertyStart("pixels");
                json.writeNumber(picture.across());
                json.writeNumber(picture.down());
                json.writeEndArray();
                source(picture.source());
            }
            case Frame.Rule rule -> json.writeStringProperty("style", rule.style());
            case Frame.Furniture furniture -> {
                json.writeStringProperty("part", furniture.part().key());
                json.writeObjectPropertyStart("fields");
                furniture.fields().forEach(json::writeStringProperty);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void fragment(Frame.Fragment fragment) {
        newLine();
        json.writeStartObject();
        if (fragment.isCopy()) json.writeNumberProperty("paragraph", fragment.paragraph());
        json.writeStringProperty("role", fragment.role().key());
        json.writeBooleanProperty("first", fragment.first());
        json.writeBooleanProperty("last", fragment.last());
        json.writeStringProperty("text", fragment.text());
        fragment.target().ifPresent(this::target);
        json.writeArrayPropertyStart("lines");
        fragment.lines().forEach(this::line);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void target(Frame.Target target) {
        json.writeObjectPropertyStart("target");
        json.writeStringProperty("story", target.slug());
        json.writeNumberProperty("page", target.folio());
        json.writeEndObject();
    }

    private void line(Frame.Placed line) {
        newLine();
        json.writeStartObject();
        box("box", PageText.box(line));
        // A vertical line has an axis: x of its middle.
        if (line.line().vertical()) length("axis", line.x());
        else length("baseline", line.baseline());
        json.writeStringProperty("text", PageText.characters(line));
        json.writeEndObject();
    }

    private void box(String name, Rect box) {
        json.writeArrayPropertyStart(name);
        json.writeNumber(pt(box.x()));
        json.writeNumber(pt(box.y()));
        json.writeNumber(pt(box.width()));
        json.writeNumber(pt(box.height()));
        json.writeEndArray();
    }

    private void length(String name, int millipoints) {
        json.writeNumberProperty(name, pt(millipoints));
    }

    /** Exact: 9500 is written 9.500. */
    private static BigDecimal pt(int millipoints) {
        return BigDecimal.valueOf(millipoints, 3);
    }

    /** A line for each line set, so that two files can be compared line by line. */
    private void newLine() {
        json.writeRaw('\n');
    }
}
