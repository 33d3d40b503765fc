package banxin.plate;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Passes the file on and remembers what went by: the file's identifier is made of its content. */
final class DigestedOutput extends FilterOutputStream {
    private static final int ID_BYTES = 16;

    private final MessageDigest seen = sha256();

    DigestedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        seen.update((byte) value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        seen.update(bytes, from, length);
    }

    /** Of everything written, and what is still to come. */
    byte[] digest(byte[] lastPage, String label) {
        seen.update(lastPage);
        seen.update(label.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(seen.digest(), ID_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has SHA-256", never);
        }
    }
}
