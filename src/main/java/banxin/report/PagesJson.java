package banxin.report;

import banxin.geom.Rect;
import banxin.json.Json;
import banxin.json.JsonPen;
import banxin.page.Credits;
import banxin.page.Frame;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.page.PageText;
import banxin.type.Source;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** Writes {@code pages.json}; its shape is in the package comment. */
final class PagesJson {
    /** Goes up when what is there changes its meaning or goes away, not when something is added. */
    private static final int VERSION = 1;

    private final JsonPen json;
    private int number;

    private PagesJson(JsonPen json) {
        this.json = json;
    }

    static void write(Iterable<Page> pages, OutputStream out) {
        Json.write(out, json -> {
            json.object();
            json.put("version", VERSION);
            json.put("unit", "pt");
            json.array("pages");
            for (var page : pages) new PagesJson(json).page(page);
            json.endArray();
            json.endObject();
        });
    }

    private void page(Page page) {
        newLine();
        json.object();
        json.put("folio", page.folio());
        json.put("of", page.of());
        json.put("section", page.section());
        credits(page.credits());
        grid(page.grid());
        frames("furniture", page.furniture());
        json.array("stories");
        page.articles().forEach(this::story);
        json.endArray();
        frames("foot", page.foot());
        json.put("text", PageText.copy(page));
        json.endObject();
    }

    private void credits(Credits credits) {
        json.object("credits");
        json.put("editor", credits.editor());
        json.put("proofreader", credits.proofreader());
        json.put("designer", credits.designer());
        json.endObject();
    }

    /** Where a column is not known there is none. */
    private void source(Source source) {
        json.object("source");
        json.put("file", source.file());
        json.put("line", source.line());
        if (source.column() > 0) json.put("column", source.column());
        json.endObject();
    }

    private void grid(Grid grid) {
        length("width", grid.width());
        length("height", grid.height());
        length("bleed", grid.bleed());
        json.object("grid");
        box("area", grid.area());
        json.put("columns", grid.columns());
        length("measure", grid.measure());
        length("gutter", grid.gutter());
        length("pitch", grid.pitch());
        json.put("lines", grid.lines());
        json.endObject();
    }

    private void story(Page.Article story) {
        newLine();
        json.object();
        json.put("slug", story.slug());
        json.put("file", story.file());
        json.put("headline", story.head());
        json.put("red", story.red());
        box("box", story.box());
        frames("frames", story.frames());
        json.endObject();
    }

    private void frames(String name, List<Frame> frames) {
        json.array(name);
        frames.forEach(this::frame);
        json.endArray();
    }

    private void frame(Frame frame) {
        newLine();
        json.object();
        json.put("number", number++);
        json.put("kind", frame.kind());
        box("box", frame.box());
        switch (frame) {
            case Frame.Text text -> {
                json.put("part", text.part().key());
                json.array("paragraphs");
                text.fragments().forEach(this::fragment);
                json.endArray();
            }
            case Frame.Picture picture -> {
                json.put("src", picture.src());
                json.put("alt", picture.alt());
                json.array("pixels");
                json.add(picture.across());
                json.add(picture.down());
                json.endArray();
                source(picture.source());
            }
            case Frame.Rule rule -> json.put("style", rule.style());
            case Frame.Furniture furniture -> {
                json.put("part", furniture.part().key());
                json.object("fields");
                furniture.fields().forEach(json::put);
                json.endObject();
            }
        }
        json.endObject();
    }

    private void fragment(Frame.Fragment fragment) {
        newLine();
        json.object();
        if (fragment.isCopy()) json.put("paragraph", fragment.paragraph());
        json.put("role", fragment.role().key());
        json.put("first", fragment.first());
        json.put("last", fragment.last());
        json.put("text", fragment.text());
        fragment.source().ifPresent(this::source);
        fragment.target().ifPresent(this::target);
        json.array("lines");
        for (var line : fragment.lines()) line(line, fragment.isCopy());
        json.endArray();
        json.endObject();
    }

    private void target(Frame.Target target) {
        json.object("target");
        json.put("story", target.slug());
        json.put("page", target.folio());
        json.endObject();
    }

    /** @param copy its characters are told from where they stand in their paragraph */
    private void line(Frame.Placed line, boolean copy) {
        newLine();
        json.object();
        box("box", PageText.box(line));
        // A vertical line has an axis: x of its middle.
        if (line.line().vertical()) length("axis", line.x());
        else length("baseline", line.baseline());
        if (copy) json.put("from", line.line().from());
        json.put("text", PageText.characters(line));
        places(line);
        json.endObject();
    }

    /** Where each character begins, along its line. */
    private void places(Frame.Placed line) {
        boolean vertical = line.line().vertical();
        json.array(vertical ? "y" : "x");
        for (var run : line.line().runs()) {
            int at = (vertical ? line.baseline() : line.x()) + run.x();
            for (int i = 0; i < run.advances().size(); i++) {
                json.add(hundredths(at));
                at += run.advances().get(i);
            }
        }
        json.endArray();
    }

    /** To 1/100 pt: a third figure makes the file larger, and nobody sees it. */
    private static BigDecimal hundredths(int millipoints) {
        return BigDecimal.valueOf(Math.floorDiv(millipoints + 5, 10), 2);
    }

    private void box(String name, Rect box) {
        json.array(name);
        json.add(pt(box.x()));
        json.add(pt(box.y()));
        json.add(pt(box.width()));
        json.add(pt(box.height()));
        json.endArray();
    }

    private void length(String name, int millipoints) {
        json.put(name, pt(millipoints));
    }

    /** Exact: 9500 is written 9.500. */
    private static BigDecimal pt(int millipoints) {
        return BigDecimal.valueOf(millipoints, 3);
    }

    /** A line for each line set, so that two files can be compared line by line. */
    private void newLine() {
        json.newLine();
    }
}
