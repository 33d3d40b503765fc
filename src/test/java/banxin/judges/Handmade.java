package banxin.judges;

import banxin.geom.Mp;
import banxin.geom.Rect;
import banxin.judges.Blank;
import banxin.page.Credits;
import banxin.page.Frame;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Placed;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.page.Part;
import banxin.report.Report;
import banxin.type.Advances;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Pages set by hand: stories under one another, each a line a paragraph; and the folder of a build of them. */
public final class Handmade {
    public static final int PITCH = Mp.pt(15);
    private static final int SIZE = Mp.pt(10);

    private Handmade() {}

    /** @param stories slug, then the lines */
    public static Page page(int folio, List<List<String>> stories) {
        var articles = new ArrayList<Page.Article>();
        int top = Mp.pt(60);
        for (var story : stories) {
            articles.add(article(story.getFirst(), story.subList(1, story.size()), top));
            top += story.size() * PITCH;
        }
        return page(folio, 1, articles);
    }

    public static Page page(int folio, int of, List<Page.Article> articles) {
        var area = new Rect(Mp.pt(20), Mp.pt(60), Mp.pt(160), Mp.pt(300));
        var grid = new Grid(Mp.pt(600), Mp.pt(400), Mp.pt(9), area, 1, Mp.pt(160), Mp.pt(10), PITCH, 20, Mp.pt(11));
        var head = new Frame.Furniture(new Rect(Mp.pt(20), Mp.pt(10), Mp.pt(160), Mp.pt(40)), Part.FOLIO, new TreeMap<>());
        return new Page(folio, of, "要闻", Credits.NONE, Blank.MASTHEAD, grid, List.of(head), articles, List.of());
    }

    public static Page.Article article(String slug, List<String> lines, int top) {
        var box = new Rect(Mp.pt(20), top, Mp.pt(160), lines.size() * PITCH);
        var fragments = new ArrayList<Fragment>();
        for (int i = 0; i < lines.size(); i++) {
            int baseline = top + i * PITCH + Mp.pt(11);
            fragments.add(new Fragment(i, Role.BODY, true, true, lines.get(i),
                    List.of(new Placed(line(i, lines.get(i)), Mp.pt(20), baseline))));
        }
        return new Page.Article(slug, "stories/" + slug + ".md", "", false, box, List.of(new Frame.Text(box, Part.LEG, fragments)));
    }

    public static Line line(int paragraph, String text) {
        var advances = new int[text.codePointCount(0, text.length())];
        Arrays.fill(advances, SIZE);
        var run = new GlyphRun("song", SIZE, 0, text, new Advances(advances));
        return new Line(paragraph, Role.BODY, 0, text.length(), true, advances.length * SIZE, List.of(run));
    }

    /** Writes {@code pages.json}; there is no press PDF. */
    public static Path build(Path folder, Page... pages) {
        try (var out = Files.newOutputStream(Files.createDirectories(folder).resolve("pages.json"))) {
            Report.pages(List.of(pages), out);
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
