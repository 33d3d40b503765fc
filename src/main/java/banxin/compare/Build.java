package banxin.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an earlier build put on its pages, as its {@code pages.json} tells it.
 *
 * @param press of the same build, where it is still there
 */
record Build(Path folder, Optional<Path> press, List<Leaf> leaves) {
    Build {
        leaves = List.copyOf(leaves);
    }

    /** Where a page is among them, and so in the PDF; −1 where there is no such page. */
    int index(int folio) {
        for (int i = 0; i < leaves.size(); i++) if (leaves.get(i).folio() == folio) return i;
        return -1;
    }
}
