package banxin.separation;

import java.io.IOException;

/** Something that is painted within something else. */
@FunctionalInterface
interface Nested {
    void run() throws IOException;
}
