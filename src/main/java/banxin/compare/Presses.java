package banxin.compare;

import banxin.notice.Notice;
import banxin.notice.Place;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The press PDFs of two builds, for what {@code pages.json} does not tell: the ink of pictures, furniture and rules. */
final class Presses implements AutoCloseable {
    private static final double DOTS_PER_POINT = 1;
    /** Of 255. A picture that was only saved again is the same. */
    private static final int SEEN = 24;
    private static final int FEWEST = 4;
    /** A picture that was printed at another size is compared in so many parts each way. */
    private static final int PARTS = 12;
    private static final int SEEN_IN_A_PART = 12;

    private final Build old;
    private final Build fresh;
    private Optional<PressPages> oldPress = Optional.empty();
    private Optional<PressPages> freshPress = Optional.empty();
    private final List<Notice> notices = new ArrayList<>();

    Presses(Build old, Build fresh) {
        this.old = old;
        this.fresh = fresh;
        if (haveSameFile()) return;
        oldPress = open(old);
        freshPress = open(fresh);
    }

    /** The same file twice needs no look. */
    private boolean haveSameFile() {
        try {
            return old.press().isPresent()
                    && fresh.press().isPresent()
                    && Files.mismatch(old.press().get(), fresh.press().get()) < 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Optional<PressPages> open(Build build) {
        if (build.press().isEmpty()) {
            notices.add(Notice.warning("diff-no-press", Place.of(build.folder().toString())));
            return Optional.empty();
        }
        try {
            return Optional.of(new PressPages(build.press().get()));
        } catch (IOException | RuntimeException unreadable) {
            tell(build.press().get());
            return Optional.empty();
        }
    }

    private void tell(Path press) {
        var notice = Notice.warning("diff-press-unreadable", Place.of(press.toString()));
        if (!notices.contains(notice)) notices.add(notice);
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** True also where it cannot be seen. */
    boolean areAlike(Seen gone, Seen come) {
        boolean sameSize = Math.abs(gone.box().width() - come.box().width()) < 0.01
                && Math.abs(gone.box().height() - come.box().height()) < 0.01;
        int width = (int) Math.ceil(come.box().width() * DOTS_PER_POINT);
        int height = (int) Math.ceil(come.box().height() * DOTS_PER_POINT);
        var before = drawn(oldPress, old, new Window(gone.folio(), gone.box(), width, height));
        var after = drawn(freshPress, fresh, new Window(come.folio(), come.box(), width, height));
        if (before.isEmpty() || after.isEmpty()) return true;
        return sameSize
                ? differing(before.get(), after.get(), new Rectangle(width, height)).isEmpty()
                : Tones.areAlike(before.get(), after.get(), PARTS, SEEN_IN_A_PART);
    }

    /**
     * Where the ink of a page is another: its furniture, else, where nothing else is known to have changed, the whole of
     * what differs.
     */
    List<Seen> retouched(Leaf page, boolean otherwiseSame) {
        int width = (int) Math.ceil(page.width() * DOTS_PER_POINT);
        int height = (int) Math.ceil(page.height() * DOTS_PER_POINT);
        var whole = new Window(page.folio(), new Box(0, 0, page.width(), page.height()), width, height);
        var before = drawn(oldPress, old, whole);
        var after = drawn(freshPress, fresh, whole);
        if (before.isEmpty() || after.isEmpty()) return List.of();
        var retouched = new ArrayList<>(page.furniture().stream()
                .filter(part -> differing(before.get(), after.get(), pixels(part.box())).isPresent())
                .toList());
        if (retouched.isEmpty() && otherwiseSame)
            differing(before.get(), after.get(), new Rectangle(width, height))
                    .ifPresent(spot -> retouched.add(new Seen(page.folio(), points(spot), "", 0, "", "")));
        return retouched;
    }

    private static Rectangle pixels(Box box) {
        return new Rectangle2D.Double(
                        box.x() * DOTS_PER_POINT, box.y() * DOTS_PER_POINT,
                        box.width() * DOTS_PER_POINT, box.height() * DOTS_PER_POINT)
                .getBounds();
    }

    private static Box points(Rectangle spot) {
        return new Box(
                spot.x / DOTS_PER_POINT, spot.y / DOTS_PER_POINT,
                spot.width / DOTS_PER_POINT, spot.height / DOTS_PER_POINT);
    }

    /** A part of a page, and the pixels it is drawn to. */
    private record Window(int folio, Box box, int width, int height) {}

    private Optional<BufferedImage> drawn(Optional<PressPages> press, Build build, Window window) {
        if (press.isEmpty()) return Optional.empty();
        try {
            return press.get().draw(build.index(window.folio()), window.box(), window.width(), window.height());
        } catch (IOException | RuntimeException unreadable) {
            build.press().ifPresent(this::tell);
            return Optional.empty();
        }
    }

    private static Optional<Rectangle> differing(BufferedImage before, BufferedImage after, Rectangle within) {
        var box = within.intersection(new Rectangle(before.getWidth(), before.getHeight()));
        var spot = new Rectangle(-1, -1);
        int seen = 0;
        for (int y = box.y; y < box.y + box.height; y++)
            for (int x = box.x; x < box.x + box.width; x++)
                if (Tones.distance(before.getRGB(x, y), after.getRGB(x, y)) > SEEN) {
                    if (seen++ == 0) spot.setBounds(x, y, 1, 1);
                    else spot.add(new Rectangle(x, y, 1, 1));
                }
        return seen < FEWEST ? Optional.empty() : Optional.of(spot);
    }

    @Override
    public void close() {
        oldPress.ifPresent(PressPages::close);
        freshPress.ifPresent(PressPages::close);
    }
}
