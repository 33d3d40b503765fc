package banxin.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts right what a killed run left: its stage goes, and an old issue that stood aside for a new one comes back. */
final class Sweeping {
    private Sweeping() {}

    static void beside(Path target) {
        for (var claim : Claim.abandoned(target))
            try (claim) {
                if (isThere(claim.old())) putBack(claim.old(), target);
                if (isThere(claim.stage())) Holdings.remove(claim.stage());
            } catch (IOException unwritable) {
                // The next run tries again, or tells that the disk cannot be written.
            }
    }

    /** It goes for good only where the new issue stands in its place and nothing in it is anybody else's. */
    private static void putBack(Path old, Path target) throws IOException {
        if (!isThere(target)) Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        else if (Holdings.foreign(old, new Digests()).isEmpty()) Holdings.remove(old);
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
