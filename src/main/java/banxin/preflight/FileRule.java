package banxin.preflight;

import java.io.IOException;

/** A rule about the whole file. */
@FunctionalInterface
interface FileRule {
    void check(Dossier file, Findings findings) throws IOException;
}
