package banxin.type;

import java.util.List;

/** Whoever knows where words end and what belongs together. Make-up is given one and does not know the dictionary. */
@FunctionalInterface
public interface Segmenter {
    /**
     * Where a head may be cut between words, with what it costs the reader: 0 in front of what is said of the topic, more
     * between words that want to stay together. Never inside a word, a name, or a number with its unit.
     */
    List<Opportunity> cuts(String text);
}
