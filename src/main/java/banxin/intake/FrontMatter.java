package banxin.intake;

import banxin.yaml.Remarks;
import java.util.Optional;

/**
 * A story file cut in two.
 *
 * @param yaml between the {@code ---} lines; empty where there are none
 * @param yamlAbove lines of the file above the YAML
 * @param bodyAbove lines of the file above the body
 */
record FrontMatter(String yaml, int yamlAbove, String body, int bodyAbove) {
    private static final String FENCE = "---";

    /** Empty when the block is opened and never closed, which has been told. */
    static Optional<FrontMatter> cut(String text, Remarks remarks) {
        var start = 0;
        var line = 0;
        for (int end; (end = lineEnd(text, start)) < text.length() && text.substring(start, end).isBlank(); line++)
            start = end + 1;
        if (!isFence(text, start)) {
            if (startsWithKey(text, start)) remarks.fault(line + 1, "front-matter-unopened");
            return Optional.of(new FrontMatter("", 0, text, 0));
        }
        var yamlStart = Math.min(lineEnd(text, start) + 1, text.length());
        var yamlAbove = line + 1;
        var bodyAbove = yamlAbove;
        for (var at = yamlStart; at < text.length(); at = lineEnd(text, at) + 1) {
            bodyAbove++;
            if (!isFence(text, at)) continue;
            var body = text.substring(Math.min(lineEnd(text, at) + 1, text.length()));
            return Optional.of(new FrontMatter(text.substring(yamlStart, at), yamlAbove, body, bodyAbove));
        }
        remarks.fault(yamlAbove, "front-matter-open");
        return Optional.empty();
    }

    /** {@code 标题: …} on the first line was meant to stand behind {@code ---}. */
    private static boolean startsWithKey(String text, int start) {
        var words = text.substring(start, lineEnd(text, start)).split("[:：]", 2);
        return words.length == 2 && Words.STORY.find(words[0].strip()).isPresent();
    }

    private static boolean isFence(String text, int start) {
        return text.startsWith(FENCE, start) && text.substring(start, lineEnd(text, start)).strip().equals(FENCE);
    }

    private static int lineEnd(String text, int start) {
        var end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
