package banxin.incoming;

import banxin.theme.Theme;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the editor gets beside the stories: an issue.yaml with stand-ins, and a page on what is left to do. */
final class Instructions {
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d\\d)年(\\d{1,2})月(\\d{1,2})日");
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    private static final int USUAL_COLUMNS = 5;

    private static final int OPENING_WORDS = 16;

    private final List<Draft> drafts;

    private final Theme theme;

    Instructions(List<Draft> drafts, Theme theme) {
        this.drafts = drafts;
        this.theme = theme;
    }

    String issue() {
        var date = date();
        return String.format(Locale.ROOT, """
                # 由 banxin import 生成。标“待填”的都是占位，请改成贵刊的；其余可以留着。
                publication:
                  name: 待填刊名              # 待填
                  kind: internal              # internal：内部资料，有准印证号；newspaper：报纸，有 CN 号，另写 cn:
                  permit: （样）准印证第0000号  # 待填
                  sponsor: 待填编印单位        # 待填
                date: %s              # %s
                number: 1                     # 待填：期号
                theme: %s
                paper: %s                   # %s
                columns: %d                    # %s
                pages:
                  - section: 要闻             # 待填：版名
                    stories: [%s]
                """,
                date.orElse(NO_DATE),
                date.isPresent() ? "取自稿件中的第一个日期，请核对" : "待填：出版日期",
                theme.name(),
                theme.formats().firstEntry().getKey(),
                String.join(" ", theme.formats().keySet()),
                columns(),
                drafts.getFirst().measures().certain()
                        ? "基本栏，按来稿栏宽 " + Measures.ems(drafts.getFirst().measures().base()) + " 字推算"
                        : "基本栏",
                drafts.stream().map(Draft::slug).map(Written::yaml).collect(Collectors.joining(", ")));
    }

    String remarks() {
        var remarks = new StringBuilder("""
                # 编排说明

                文字复制自排好的版面。文件里的先后是当初画框的先后，不一定是阅读的先后：程序只把断行接成了自然段，
                没有挪动任何一段。请对照原版把段落调到该在的位置；调好后这个文件可以删去。
                """);
        drafts.forEach(draft -> remarks(draft, remarks));
        return remarks.toString();
    }

    private static void remarks(Draft draft, StringBuilder remarks) {
        remarks.append("\n## stories/").append(draft.slug()).append(".md\n\n");
        remarks.append("依文件先后，内容是：\n\n");
        Piece before = null;
        for (var piece : draft.pieces()) {
            // One line for a run of paragraphs of one measure: that is what was one frame.
            var opens = before == null || !piece.isText() || !before.isText() || before.measure() != piece.measure();
            if (opens) remarks.append("- ").append(describe(piece, draft)).append('\n');
            before = piece;
        }
        remarks.append('\n');
        if (draft.headline().isEmpty()) remarks.append("没有认出主题，请写进 headline。\n");
        if (draft.banner().isPresent())
            remarks.append("文件开头的标题放进了 banner（栏题）；它也可能是某一节的小标题。\n");
        if (draft.sections() > 0)
            remarks.append("小标题 ").append(draft.sections()).append(" 个留在文件里原来的位置，请各移到所领的一节之前。\n");
        if (!draft.lead().isEmpty())
            remarks.append("跨栏排的 ").append(draft.lead().size()).append(" 段放进了 lead（导语）；它之前的正文多半属于后面的一节。\n");
    }

    private static String describe(Piece piece, Draft draft) {
        var words = piece.text().codePoints()
                .limit(OPENING_WORDS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        if (words.length() < piece.text().length()) words.append("…");
        var what = switch (piece.form()) {
            case HEAD -> "标题";
            case DECK -> "副题";
            case BYLINE -> "作者";
            case TEXT -> "正文" + (draft.measures().certain() ? "（栏宽约 " + Measures.ems(piece.measure()) + " 字）" : "");
        };
        return "第 " + piece.line() + " 行起，" + what + "：" + Written.markdown(words.toString(), false);
    }

    private int columns() {
        var measures = drafts.getFirst().measures();
        if (!measures.certain()) return USUAL_COLUMNS;
        int gutter = theme.gutter() * Widths.EM / theme.em();
        int area = theme.formats().firstEntry().getValue().characters() * Widths.EM;
        return Math.clamp(Math.round((area + gutter) / (float) (measures.base() + gutter)), 2, 8);
    }

    private Optional<LocalDate> date() {
        return drafts.stream()
                .flatMap(draft -> draft.pieces().stream())
                .flatMap(piece -> DATE.matcher(piece.text()).results())
                .flatMap(found -> date(found.group(1), found.group(2), found.group(3)).stream())
                .findFirst();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
