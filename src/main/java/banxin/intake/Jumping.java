package banxin.intake;

import banxin.issue.Jump;
import banxin.yaml.Entry;
import java.util.regex.Pattern;

/** Reads {@code jump}: yes, no, or a page. */
final class Jumping {
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern ANSWER = Pattern.compile("true|yes|是|false|no|否");

    private Jumping() {}

    /** @param head over the continuation */
    static Jump read(Entry entry, String head) {
        var text = entry.text("jump");
        int line = entry.line("jump");
        if (PAGE.matcher(text).matches()) return new Jump(true, Integer.parseInt(text), head, line);
        if (text.isEmpty() || ANSWER.matcher(text).matches()) return new Jump(entry.flag("jump"), 0, head, line);
        entry.fault("jump", "not-a-jump", text);
        return new Jump(false, 0, head, line);
    }
}
