package banxin.incoming;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Bytes of a file to text, or a fault that says what the file is instead. */
final class Decoding {
    /** An issue of a daily is about 0.3 MB of text. */
    private static final int LIMIT = 20_000_000;
    private static final int MOST_LINES = 500_000;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Place place;
    private final Notices notices;

    private Decoding(Path file, Notices notices) {
        this.place = Place.of(file.toString());
        this.notices = notices;
    }

    static String read(Path file, Notices notices) {
        return new Decoding(file, notices).text(file);
    }

    private String text(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) throw halt("import-too-big", LIMIT / 1_000_000);
            refuseOtherKinds(bytes);
            var text = clean(decode(bytes));
            var lines = text.chars().filter(c -> c == '\n').count();
            if (lines > MOST_LINES) throw halt("import-too-many-lines", MOST_LINES);
            return text;
        } catch (NoSuchFileException e) {
            throw halt("import-missing");
        } catch (IOException e) {
            throw halt("import-unreadable", Folder.reason(e));
        }
    }

    private void refuseOtherKinds(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).stripLeading();
        if (head.startsWith("%PDF-")) throw halt("import-is-pdf");
        if (head.startsWith("PK\3\4") || head.startsWith("\u00D0\u00CF\u0011\u00E0") || head.startsWith("{\\rtf"))
            throw halt("import-is-word");
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF")) throw halt("import-is-picture");
        var opening = head.toLowerCase(Locale.ROOT);
        if (opening.startsWith("<!doctype html") || opening.startsWith("<html")) throw halt("import-is-web-page");
    }

    private String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF))
            return said("UTF-16", strict(bytes, StandardCharsets.UTF_16));
        var utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (!utf8.isEmpty() || bytes.length == 0) return utf8;
        var lenient = new String(bytes, StandardCharsets.UTF_8);
        if (isDamagedUtf8(lenient)) throw halt(lineOf(lenient.indexOf('\uFFFD'), lenient), "import-bad-bytes");
        return said("GB18030", strict(bytes, GB18030));
    }

    private String said(String name, String text) {
        if (text.isEmpty()) throw halt("import-not-text");
        notices.add(Notice.note("import-encoding", place, name));
        return text;
    }

    /** The text, or nothing where a byte does not belong. */
    private static String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** Text in GB18030 read as UTF-8 is nearly all replacement characters; damaged UTF-8 has a few among many Han. */
    private static boolean isDamagedUtf8(String lenient) {
        var bad = lenient.chars().filter(c -> c == '\uFFFD').count();
        var good = lenient.codePoints().filter(c -> c > 0x7FF && c != 0xFFFD).count();
        return bad * 4 <= good;
    }

    private static int lineOf(int at, String text) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** Line ends of every kind become {@code \n}; other control characters and byte order marks go, and are counted. */
    private String clean(String text) {
        var clean = new StringBuilder(text.length());
        var removed = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') clean.append('\n');
            } else if (c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                clean.append('\n');
            } else if (isJunk(c)) {
                if (c != '\uFEFF') removed++;
            } else {
                clean.append(c);
            }
        }
        if (removed * 10L > text.length()) throw halt("import-not-text");
        if (removed > 0) notices.add(Notice.warning("import-controls", place, removed));
        return clean.toString();
    }

    private static boolean isJunk(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' || c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF';
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private Halt halt(String code, Object... arguments) {
        return new Halt(Notice.fault(code, place, arguments));
    }

    private Halt halt(int line, String code) {
        return new Halt(Notice.fault(code, Place.of(place.file(), line)));
    }
}
