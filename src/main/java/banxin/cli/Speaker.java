package banxin.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whoever holds the speech of a whole command line. */
interface Speaker {
    Speech speech();

    /** Picocli fills the parent of a verb in before the verb is called. */
    static Speech of(@Nullable Speaker parent) {
        return Objects.requireNonNull(parent).speech();
    }
}
