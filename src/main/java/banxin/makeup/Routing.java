package banxin.makeup;

import java.util.Map;

/**
 * What a page must know of the others.
 *
 * @param folios where each story begins
 * @param tails of the stories that left the pages before, by slug
 */
record Routing(Map<String, Route> routes, Map<String, Integer> folios, Map<String, Tail> tails) {
    Routing {
        tails = Map.copyOf(tails);
    }

    Routing with(Map<String, Tail> others) {
        return new Routing(routes, folios, others);
    }
}
