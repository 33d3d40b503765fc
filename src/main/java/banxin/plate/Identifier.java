package banxin.plate;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The identifier of a file is made of its content: a digest of what went by. */
final class Identifier {
    private static final String ALGORITHM = "SHA-256";
    private static final int BYTES = 16;

    private final DigestOutputStream seen;

    /** @param out of a file from its first byte on; one that digests already is asked, for digesting takes time */
    Identifier(OutputStream out) {
        seen = out instanceof DigestOutputStream known && known.getMessageDigest().getAlgorithm().equals(ALGORITHM)
                ? known
                : new DigestOutputStream(out, sha256());
    }

    OutputStream out() {
        return seen;
    }

    /** Of everything written, and what is still to come. */
    byte[] of(byte[] lastPage, String label) {
        var digest = soFar();
        digest.update(lastPage);
        digest.update(label.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(), BYTES);
    }

    private MessageDigest soFar() {
        try {
            return (MessageDigest) seen.getMessageDigest().clone();
        } catch (CloneNotSupportedException never) {
            throw new IllegalStateException("the JDK's SHA-256 can be copied", never);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has SHA-256", never);
        }
    }
}
