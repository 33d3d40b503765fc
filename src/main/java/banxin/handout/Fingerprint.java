package banxin.handout;

import banxin.page.Frame;
import banxin.page.Page;
import banxin.page.PageText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A page's state in eight hexadecimal digits: every frame, set line and advance with its place, every picture to the
 * byte, every field that the furniture prints, every head in red. Nothing of other pages is in it, so that a change there leaves a signature on this
 * one alone; nor are the words and the look that a theme's templates and CSS give.
 */
final class Fingerprint {
    private static final int BYTES = 4;

    private Fingerprint() {}

    static String of(Page page) {
        var digest = sha256();
        update(digest, PageText.of(page));
        update(digest, page.articles().stream().map(Page.Article::red).toList().toString());
        for (var frame : page.frames()) {
            switch (frame) {
                case Frame.Text text -> text.fragments().forEach(fragment -> update(digest, fragment.lines().toString()));
                case Frame.Picture picture -> update(digest, picture.file());
                case Frame.Rule _, Frame.Furniture _ -> update(digest, frame.toString());
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void update(MessageDigest digest, Path picture) {
        try (InputStream in = Files.newInputStream(picture);
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has SHA-256", never);
        }
    }
}
