package banxin.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** 原稿: the text of one file, strictly decoded, lines ending in {@code \n}, nothing in it that YAML refuses. */
public final class Original {
    private static final int LARGEST = 64 << 20;

    private Original() {}

    public static Optional<String> read(Path path, Remarks remarks) {
        try {
            if (Files.size(path) > LARGEST) {
                remarks.fault(0, "file-too-big", LARGEST >> 20);
                return Optional.empty();
            }
            return decode(Files.readAllBytes(path), remarks).map(text -> Characters.clean(text, remarks));
        } catch (IOException broken) {
            remarks.fault(0, "file-unreadable", broken.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Remarks remarks) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || isHalfEmpty(bytes, 3)) {
            remarks.fault(0, "other-encoding", "UTF-16");
            return Optional.empty();
        }
        var from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(bytes.length - from + 1);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        if (!result.isError()) return Optional.of(out.toString());
        report(bytes, in.position(), out, remarks);
        return Optional.empty();
    }

    private static void report(byte[] bytes, int broken, CharBuffer before, Remarks remarks) {
        if (isHalfEmpty(bytes, 20)) {
            remarks.fault(0, "other-encoding", "UTF-16");
            return;
        }
        if (!hasHan(before) && isGb18030(bytes)) {
            remarks.fault(0, "other-encoding", "GB18030 / GBK");
            return;
        }
        var line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        remarks.fault(line, "broken-bytes", String.format(Locale.ROOT, "%02X", bytes[broken]));
    }

    /** Three-byte sequences do not come about by chance in GBK text, so the file began as UTF-8. */
    private static boolean hasHan(CharBuffer decoded) {
        return decoded.chars().anyMatch(c -> c >= 0x2E80);
    }

    private static boolean isGb18030(byte[] bytes) {
        try {
            var text = Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes));
            return hasHan(text);
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    /** ASCII in UTF-16 has a zero for every second byte; no other text has many. */
    private static boolean isHalfEmpty(byte[] bytes, int oneIn) {
        var zeros = 0;
        for (var each : bytes) if (each == 0) zeros++;
        return zeros > 8 && zeros > bytes.length / oneIn;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (var i = 0; i < start.length; i++) if ((bytes[i] & 0xFF) != start[i]) return false;
        return true;
    }
}
