package banxin.intake;

import banxin.issue.Story.Passage;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import banxin.type.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** 手盘: gathers the characters of one paragraph with their inline markup. */
final class Stick {
    private final Role role;
    private final int line;
    private final int marker;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final int[] open = new int[Emphasis.values().length];
    private String reading = "";
    /** Where the text in brackets began; -1 outside. */
    private int bracket = -1;
    /** No span grows over this place: two names side by side stay two. */
    private int border;
    private boolean lineEnded;

    /** @param marker put in front of the copy, such as the number of a list item */
    Stick(Role role, int line, String marker) {
        this.role = role;
        this.line = line;
        this.marker = marker.length();
        text.append(marker);
    }

    /** An empty stick for the next line of the same paragraph, with the markup that is still open. */
    Stick next(Role nextRole, int nextLine) {
        var next = new Stick(nextRole, nextLine, "");
        System.arraycopy(open, 0, next.open, 0, open.length);
        next.bracket = bracket < 0 ? -1 : 0;
        return next;
    }

    void add(String copy) {
        if (copy.isEmpty()) return;
        if (lineEnded) append(text.length() > marker ? Joining.between(text, copy) : "");
        lineEnded = false;
        append(copy);
    }

    Stick with(String copy) {
        add(copy);
        return this;
    }

    void endLine() {
        lineEnded = true;
    }

    /** One more layer of an emphasis begins here. */
    void open(Emphasis emphasis) {
        open[emphasis.ordinal()]++;
    }

    void close(Emphasis emphasis) {
        open[emphasis.ordinal()]--;
    }

    /** @return false for words in braces that nobody knows; brackets and braces then stay as typed */
    boolean open(String braces) {
        var marking = Marking.of(braces);
        marking.ifPresentOrElse(this::open, () -> add("["));
        return marking.isPresent();
    }

    void close(String braces) {
        Marking.of(braces).ifPresentOrElse(this::close, () -> add("]" + braces));
    }

    private void open(Marking marking) {
        marking.emphases().forEach(this::open);
        reading = marking.reading();
        bracket = text.length();
        border = bracket;
    }

    private void close(Marking marking) {
        marking.emphases().forEach(this::close);
        reading = "";
        bracket = -1;
        border = text.length();
    }

    int length() {
        return text.length();
    }

    String from(int start) {
        return text.substring(start);
    }

    Role role() {
        return role;
    }

    /** Empty when there is nothing but blanks. */
    Optional<Passage> paragraph(Role asRole) {
        return text.chars().skip(marker).allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                ? Optional.empty()
                : Optional.of(new Passage(asRole, text.toString(), spans, line));
    }

    private void append(String copy) {
        var from = text.length();
        text.append(copy);
        var emphases = EnumSet.noneOf(Emphasis.class);
        for (var emphasis : Emphasis.values()) if (open[emphasis.ordinal()] > 0) emphases.add(emphasis);
        if (copy.isEmpty() || emphases.isEmpty() && reading.isEmpty()) return;
        var last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.to() == from && from > border && last.emphases().equals(emphases)) {
            spans.removeLast();
            from = last.from();
        }
        spans.add(new Span(from, text.length(), emphases, reading, bracket >= 0 && from > bracket));
    }
}
