package banxin.makeup;

import banxin.Cases.Case;
import banxin.issue.Image;
import banxin.issue.Issue;
import banxin.issue.Jump;
import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import banxin.issue.Paper;
import banxin.issue.Publication;
import banxin.issue.Story;
import banxin.judges.Blank;
import banxin.notice.Notice;
import banxin.page.Page;
import banxin.sense.Sense;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.Role;
import banxin.type.Setter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A page of stories, each a line: its letter, its characters, and {@code columns=N}, {@code box}, {@code picture=N},
 * {@code headline=N}, {@code deck=N}, {@code lead=N} characters, {@code paragraphs=N}, {@code items}, {@code vertical},
 * {@code of=} a sentence that is said again and again, {@code jump} to the page behind.
 */
record LetterPage(Issue issue, Map<String, Copy> copies) {
    private static final String SENTENCE = "全县各级干部走进田间地头，同群众一起把今年的收成算了一遍又一遍。";

    static LetterPage of(Case one) {
        var stories = new ArrayList<Story>();
        var copies = new HashMap<String, Copy>();
        var placements = new ArrayList<Placement>();
        for (var line : one.input().lines().toList()) {
            var words = List.of(line.split(" "));
            var slug = words.getFirst();
            stories.add(story(slug, number(words, "picture=")));
            copies.put(slug, copy(words, stories.getLast().pictures().size()));
            var jump = words.contains("jump") ? new Jump(true, 0, "", 1) : Jump.NONE;
            placements.add(new Placement(
                    slug, number(words, "columns="), words.contains("box"), words.contains("vertical"), jump, 1));
        }
        return new LetterPage(issue(one.settings(), stories, placements), copies);
    }

    List<Page> made(Theme theme, Setter setter, List<Notice> notices) {
        return new MakeUp(theme, setter, new Sense(List.of())).arrange(issue, Blank.DATE, copies, notices::add);
    }

    private static int number(List<String> words, String key) {
        return words.stream()
                .filter(word -> word.startsWith(key))
                .mapToInt(word -> Integer.parseInt(word.substring(key.length())))
                .findFirst()
                .orElse(0);
    }

    private static Story story(String slug, int pictureColumns) {
        var pictures = pictureColumns == 0
                ? List.<Image>of()
                : List.of(new Image("a.jpg", Path.of("a.jpg"), 1500, 1000, "图说", "", "", pictureColumns, 1));
        return new Story(slug, slug + ".md", "", 3, "", 0, Jump.NONE, false, List.of(), pictures);
    }

    private static Copy copy(List<String> words, int pictures) {
        var slug = words.getFirst();
        var paragraphs = new ArrayList<Paragraph>();
        int headline = number(words, "headline=");
        add(paragraphs, Role.HEADLINE, headline > 0 ? text(headline) : slug + "稿的主题在这里");
        add(paragraphs, Role.DECK, text(number(words, "deck=")));
        add(paragraphs, Role.LEAD, text(number(words, "lead=")));
        int characters = Integer.parseInt(words.get(1));
        int count = Math.max(1, number(words, "paragraphs="));
        var sentence = said(words);
        var role = words.contains("items") ? Role.ITEM : Role.BODY;
        for (int i = 0; i < count; i++)
            add(paragraphs, role, text(sentence, characters * (i + 1) / count).substring(characters * i / count));
        for (int i = 0; i < pictures; i++) add(paragraphs, Role.CAPTION, "图说");
        return new Copy(slug, slug + ".md", paragraphs);
    }

    private static String said(List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("of="))
                .map(word -> word.substring("of=".length()))
                .findFirst()
                .orElse(SENTENCE);
    }

    private static void add(List<Paragraph> paragraphs, Role role, String text) {
        if (!text.isEmpty()) paragraphs.add(new Paragraph(paragraphs.size(), role, text, List.of(), 1));
    }

    private static String text(int characters) {
        return text(SENTENCE, characters);
    }

    private static String text(String sentence, int characters) {
        return sentence.repeat(characters / sentence.length() + 1).substring(0, characters);
    }

    private static Issue issue(Map<String, String> settings, List<Story> stories, List<Placement> placements) {
        var paper = new Publication("样报", Publication.Kind.NEWSPAPER, "", "", "", "", "", "", "", "", "", "", "", "");
        var plans = new ArrayList<PagePlan>();
        if (!settings.containsKey("auto")) {
            plans.add(new PagePlan("要闻", "", "", "", List.of(), 1));
            plans.add(new PagePlan("综合", "", "", "", placements, 1));
        }
        if (placements.stream().anyMatch(placement -> placement.jump().wanted()))
            plans.add(new PagePlan("副刊", "", "", "", List.of(), 1));
        return new Issue(
                Path.of("issue"), paper, LocalDate.of(2026, 11, 23), 1, OptionalInt.empty(), "", "county",
                Optional.of(Paper.named(settings.getOrDefault("paper", "四开"))), Integer.parseInt(settings.getOrDefault("columns", "5")),
                HouseStyle.COUNTY, plans, stories);
    }
}
