package banxin.page;

import banxin.geom.Rect;
import java.util.List;
import java.util.stream.Stream;

/**
 * A made-up page.
 *
 * @param folio page number from 1
 * @param of how many pages the issue has
 * @param furniture masthead, folio line, imprint and the rules between stories
 */
public record Page(int folio, int of, String section, Grid grid, List<Frame> furniture, List<Article> articles) {
    public Page {
        furniture = List.copyOf(furniture);
        articles = List.copyOf(articles);
    }

    /** Every frame in reading order; its index is the frame's number in the XHTML. */
    public List<Frame> frames() {
        return Stream.concat(furniture.stream(), articles.stream().flatMap(article -> article.frames().stream()))
                .toList();
    }

    /** A story on the page. */
    public record Article(String slug, Rect box, List<Frame> frames) {
        public Article {
            frames = List.copyOf(frames);
        }
    }
}
