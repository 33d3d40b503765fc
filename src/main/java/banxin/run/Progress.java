package banxin.run;

/** Is told what the run is at. */
@FunctionalInterface
public interface Progress {
    /** @param step key of a sentence in the message bundles */
    void at(String step, Object... arguments);
}
