package banxin.incoming;

import java.util.Optional;

/** A story as a Markdown file with YAML front matter, so escaped that reading it gives back the copy. */
final class Written {
    private static final String INLINE = "\\`*_[]<&";
    private static final String OPENERS = "#>+-=~|";

    private Written() {}

    static String story(Draft draft) {
        var story = new StringBuilder("---\n# 由 " + draft.source().replaceAll("\\p{Cntrl}", " ")
                + " 导入，段落依原文件先后；还要编排的见 编排说明.md\n");
        // 通讯 has the dashed deck (typesetting I4).
        draft.deck().ifPresent(deck -> story.append("genre: 通讯\n"));
        field(story, "banner", draft.banner());
        field(story, "kicker", draft.kicker());
        field(story, "headline", draft.headline());
        field(story, "deck", draft.deck());
        field(story, "byline", draft.byline());
        if (!draft.lead().isEmpty()) {
            story.append("lead: |\n");
            draft.lead().forEach(paragraph -> story.append("  ").append(paragraph.text()).append('\n'));
        }
        story.append("---\n");
        for (var piece : draft.body()) {
            var head = piece.form() == Forms.HEAD;
            story.append('\n').append(head ? "## " : "").append(markdown(piece.text(), head)).append('\n');
        }
        return story.toString();
    }

    private static void field(StringBuilder story, String key, Optional<Piece> piece) {
        piece.ifPresent(it -> story.append(key).append(": ").append(yaml(it.text())).append('\n'));
    }

    /** Plain where nothing in it could mean anything to YAML; that is, mostly. */
    static String yaml(String text) {
        var plain = text.codePoints().allMatch(c -> c == ' ' || Character.isLetterOrDigit(c)
                || c > 0x2010 && !Character.isISOControl(c) && c != 0xFEFF);
        var first = text.isEmpty() ? ' ' : text.codePointAt(0);
        if (plain && first > 0x2010 && first != 0x3000 && !text.endsWith(" ")) return text;
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** One paragraph or head as CommonMark. */
    static String markdown(String text, boolean head) {
        var escaped = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var special = INLINE.indexOf(c) >= 0 || head && c == '#' || i == 0 && OPENERS.indexOf(c) >= 0
                    || (c == '.' || c == ')') && isNumberOnly(text, i);
            if (special) escaped.append('\\');
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** {@code 1.} and {@code 1)} open a list when at most nine digits stand before. */
    private static boolean isNumberOnly(String text, int end) {
        return end > 0 && end <= 9 && text.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
