package banxin.fonts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One font file, read on first use. */
final class Cut {
    private final Path folder;
    private final String file;
    private volatile @Nullable Read read;

    Cut(Path folder, String file) {
        this.folder = folder;
        this.file = file;
    }

    byte[] bytes() {
        return read().bytes;
    }

    Widths widths() {
        return read().widths;
    }

    VerticalForms vertical() {
        try {
            return VerticalForms.of(bytes());
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw FontFault.halt("font-broken", file, broken);
        }
    }

    private Read read() {
        var done = read;
        return done != null ? done : readOnce();
    }

    private synchronized Read readOnce() {
        var done = read;
        if (done == null) read = done = load();
        return done;
    }

    private Read load() {
        try {
            var bytes = Files.readAllBytes(folder.resolve(file));
            return new Read(bytes, Sfnt.widths(bytes));
        } catch (IOException missing) {
            throw FontFault.halt("font-missing", file, missing);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException broken) {
            throw FontFault.halt("font-broken", file, broken);
        }
    }

    private record Read(byte[] bytes, Widths widths) {}
}
