package banxin.intake;

import banxin.issue.Story.Text;
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
    private int strong;
    private int dotted;
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
        next.strong = strong;
        next.dotted = dotted;
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

    void strong(int by) {
        strong += by;
    }

    void dotted(int by) {
        dotted += by;
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
    Optional<Text> paragraph(Role asRole) {
        return text.chars().skip(marker).allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                ? Optional.empty()
                : Optional.of(new Text(asRole, text.toString(), spans, line));
    }

    private void append(String copy) {
        var from = text.length();
        text.append(copy);
        if (copy.isEmpty() || strong + dotted == 0) return;
        var emphases = EnumSet.noneOf(Emphasis.class);
        if (strong > 0) emphases.add(Emphasis.STRONG);
        if (dotted > 0) emphases.add(Emphasis.DOTTED);
        var last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.to() == from && last.emphases().equals(emphases)) {
            spans.removeLast();
            from = last.from();
        }
        spans.add(new Span(from, text.length(), emphases, ""));
    }
}
