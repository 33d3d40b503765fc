package banxin.tabular;

import banxin.notice.Notice;
import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Setter;
import banxin.type.Type;
import banxin.type.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets the paragraphs of one story, and keeps what was said of the lines that will be printed. */
public final class Composing {
    private final Setter setter;
    private final String file;
    private final Types types;
    /** By paragraph: lines that are decided. */
    private final Map<Integer, List<Line>> fitted;
    private final Map<Map.Entry<Role, Type>, Types> otherwise = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    public Composing(Setter setter, String file, Types types, Map<Integer, List<Line>> fitted) {
        this.setter = setter;
        this.file = file;
        this.types = types;
        this.fitted = fitted;
    }

    public Type type(Paragraph paragraph) {
        return types.of(paragraph.role());
    }

    public void tell(Notice notice) {
        notices.add(notice);
    }

    /** What was said of the lines until now. */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    public String file() {
        return file;
    }

    public List<Line> lines(List<Paragraph> paragraphs, int measure) {
        var decided = fitted.get(paragraphs.getFirst().number());
        if (decided != null) return decided;
        var galley = setter.set(file, paragraphs, types, measure);
        notices.addAll(galley.notices());
        return galley.lines();
    }

    public List<Line> lines(Paragraph paragraph, Type type, int measure) {
        var asked = otherwise.computeIfAbsent(
                Map.entry(paragraph.role(), type), one -> types.with(one.getKey(), one.getValue()));
        var galley = setter.set(file, List.of(paragraph), asked, measure);
        notices.addAll(galley.notices());
        return galley.lines();
    }

    /** Nobody will print it: how wide the paragraph is on one line. */
    public int width(Paragraph paragraph) {
        return setter.set(file, List.of(paragraph), types, Setter.ENDLESS).lines().stream()
                .mapToInt(Line::width)
                .sum();
    }
}
