package banxin.copydesk;

import banxin.issue.Story.Passage;
import banxin.type.Copy.Span;
import banxin.type.Han;
import banxin.type.Punctuation;
import banxin.type.Role;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cleans one paragraph; its inline markup stays on the characters it was on. */
final class Cleaning {
    /** A quotation in a quotation and its blanks; a row of marks longer than that is no Western copy. */
    private static final int NEAR = 4;

    private final Role role;
    private final Changes changes;
    private final StringBuilder text = new StringBuilder();
    private List<Span> spans = new ArrayList<>();

    private Cleaning(Role role, Changes changes) {
        this.role = role;
        this.changes = changes;
    }

    static Passage of(Passage raw, Changes changes) {
        var cleaning = new Cleaning(raw.role(), changes);
        cleaning.takePieces(raw);
        cleaning.dropSpaces();
        return new Passage(raw.role(), cleaning.text.toString(), cleaning.spans, raw.line(), raw.column(), raw.slot());
    }

    /** Piece by piece between the ends of the markup, so that composing never moves a character over one. */
    private void takePieces(Passage raw) {
        int done = 0;
        for (var span : raw.spans()) {
            take(raw.text().substring(done, span.from()));
            int from = text.length();
            take(raw.text().substring(span.from(), span.to()));
            if (text.length() > from) spans.add(span.at(from, text.length()));
            done = span.to();
        }
        take(raw.text().substring(done));
    }

    private void take(String piece) {
        var composed = Normalizer.normalize(piece, Normalizer.Form.NFC);
        if (!composed.equals(piece)) changes.composed++;
        composed.codePoints().forEach(character -> {
            if (isBlank(character)) text.append(character == 0x3000 ? '　' : ' ');
            else if (isInvisible(character)) changes.controls++;
            else text.appendCodePoint(character);
        });
    }

    private void dropSpaces() {
        boolean[] drop = new boolean[text.length()];
        int first = 0;
        while (first < text.length() && isBlank(text.charAt(first))) drop[first++] = true;
        int last = text.length();
        while (last > first && isBlank(text.charAt(last - 1))) drop[--last] = true;
        // In verse a typed indent is kept: the slot knows it.
        if (first > 0 && role != Role.VERSE) changes.indents++;
        for (int at = first; at < last; at++)
            if (text.charAt(at) == ' ' && (text.charAt(at - 1) == ' ' || madeByTheEngine(at))) {
                drop[at] = true;
                changes.spaces++;
            }
        remove(drop);
    }

    /** The gap between Han and Latin is the compositor's; beside a Chinese mark there is none (typesetting D1, D3). */
    private boolean madeByTheEngine(int at) {
        int before = text.codePointBefore(at);
        int next = at;
        while (text.charAt(next) == ' ') next++;
        int after = text.codePointAt(next);
        if (isMark(before) || isMark(after)) return !betweenWesternWords(at);
        return Han.orKana(before) && isWestern(after) || isWestern(before) && Han.orKana(after);
    }

    /** He said “go” now: the marks that both scripts use belong to the words around them (CLREQ 3.1.1.2). */
    private boolean betweenWesternWords(int at) {
        int before = at;
        int after = at;
        while (before > 0 && at - before < NEAR && isShared(text.charAt(before - 1))) before--;
        while (after < text.length() && after - at < NEAR && isShared(text.charAt(after))) after++;
        return before > 0
                && after < text.length()
                && isWestern(text.codePointBefore(before))
                && isWestern(text.codePointAt(after));
    }

    private void remove(boolean[] drop) {
        int[] moved = new int[drop.length + 1];
        var kept = new StringBuilder(text.length());
        for (int at = 0; at < drop.length; at++) {
            moved[at] = kept.length();
            if (!drop[at]) kept.append(text.charAt(at));
        }
        moved[drop.length] = kept.length();
        spans = spans.stream()
                .map(span -> span.at(moved[span.from()], moved[span.to()]))
                .filter(span -> span.to() > span.from())
                .toList();
        text.setLength(0);
        text.append(kept);
    }

    private static boolean isBlank(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
    }

    /** Controls, format characters, variation selectors, lone surrogates and noncharacters: nothing a page can show. */
    private static boolean isInvisible(int character) {
        int kind = Character.getType(character);
        return Character.isISOControl(character)
                || kind == Character.FORMAT
                || kind == Character.SURROGATE
                || kind == Character.LINE_SEPARATOR
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF
                || character >= 0xFDD0 && character <= 0xFDEF
                || (character & 0xFFFE) == 0xFFFE;
    }

    private static boolean isWestern(int character) {
        return character < 0x2E80 && Character.isLetterOrDigit(character) || character > ' ' && character < 0x7F;
    }

    private static boolean isShared(int character) {
        return character == ' ' || Punctuation.SHARED.indexOf(character) >= 0;
    }

    private static boolean isMark(int character) {
        return character >= 0x3001 && character <= 0x301F
                || character >= 0xFF01 && character <= 0xFF0F
                || character >= 0xFF1A && character <= 0xFF20
                || character == '·'
                || Punctuation.SHARED.indexOf(character) >= 0;
    }
}
