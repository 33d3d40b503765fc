package banxin.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests a file while it is written, and remembers whether it was the disk that refused. */
final class Sealing extends DigestOutputStream {
    private long size;
    private boolean refused;

    Sealing(OutputStream file) {
        super(file, sha256());
    }

    /** Of a file that somebody else wrote. */
    static Parcel of(Path written) {
        var sealing = new Sealing(nullOutputStream());
        try (var in = Files.newInputStream(written)) {
            in.transferTo(sealing);
            return sealing.parcel();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Parcel parcel() {
        return new Parcel(size, HexFormat.of().formatHex(getMessageDigest().digest()));
    }

    boolean isRefused() {
        return refused;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        onDisk(() -> super.write(bytes, from, length));
        size += length;
    }

    @Override
    public void flush() throws IOException {
        onDisk(super::flush);
    }

    @Override
    public void close() throws IOException {
        onDisk(super::close);
    }

    private void onDisk(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException full) {
            refused = true;
            throw full;
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has SHA-256", never);
        }
    }
}
