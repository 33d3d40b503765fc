package banxin.page;

import banxin.geom.Rect;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A made-up page.
 *
 * @param folio page number from 1
 * @param of how many pages the issue has
 * @param masthead what the issue says of itself
 * @param furniture masthead or folio line, the rules between stories, and 导读
 * @param foot furniture that is read last: the imprint
 */
public record Page(
        int folio,
        int of,
        String section,
        Credits credits,
        Masthead masthead,
        Grid grid,
        List<Frame> furniture,
        List<Article> articles,
        List<Frame> foot) {
    public Page {
        furniture = List.copyOf(furniture);
        articles = List.copyOf(articles);
        foot = List.copyOf(foot);
    }

    /** Every frame in reading order; its index is the frame's number in the XHTML. */
    public List<Frame> frames() {
        var told = articles.stream().flatMap(article -> article.frames().stream());
        return Stream.of(furniture.stream(), told, foot.stream()).flatMap(Function.identity()).toList();
    }

    /**
     * A story on the page, or what of it stands there: one that jumps has an article of the same slug on either page.
     *
     * @param file of the story, inside the issue folder
     * @param head the story's headline; empty where it has none
     * @param red its heads are printed in red (套红)
     */
    public record Article(String slug, String file, String head, boolean red, Rect box, List<Frame> frames) {
        public Article {
            frames = List.copyOf(frames);
        }
    }
}
