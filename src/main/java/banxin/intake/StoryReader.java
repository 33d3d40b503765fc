package banxin.intake;

import banxin.issue.Image;
import banxin.issue.Story;
import banxin.issue.Story.Passage;
import banxin.type.Role;
import banxin.yaml.Entry;
import banxin.yaml.Item;
import banxin.yaml.Remarks;
import banxin.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one story file. */
final class StoryReader {
    private static final int USUAL_PRIORITY = 3;

    private final StoryFile file;
    private final Pictures pictures;
    private final int columns;
    private final Remarks remarks;

    StoryReader(StoryFile file, Pictures pictures, int columns, Remarks remarks) {
        this.file = file;
        this.pictures = pictures;
        this.columns = columns;
        this.remarks = remarks;
    }

    /** Empty when the text cannot be read at all. */
    Optional<Story> read(Folder folder) {
        return folder.read(file.path(), remarks).flatMap(text -> FrontMatter.cut(text, remarks)
                .map(halves -> story(halves, new FirstCharacters(text))));
    }

    private Story story(FrontMatter halves, FirstCharacters starts) {
        var yaml = Yaml.read(halves.yaml(), halves.yamlAbove(), Words.ALL, remarks);
        // After a syntax error nothing is known of the heads; what the body says is still worth telling.
        var head = Entry.root(yaml.orElse(Yaml.empty(remarks)), Words.STORY);
        var body = Body.read(halves.body(), halves.bodyAbove(), head.has("headline") || yaml.isEmpty(), remarks);
        var parts = parts(head, body.map(Body::parts).orElse(List.of()));
        var found = pictures(head, body.map(Body::pictures).orElse(List.of()));
        if (yaml.isPresent() && body.isPresent()) checkCopy(parts, !found.isEmpty());
        return new Story(
                file.slug(),
                file.file(),
                head.text("genre"),
                head.whole("priority", 1, 5, USUAL_PRIORITY),
                head.text("section"),
                head.whole("page", 1, 999, 0),
                Jumping.read(head, head.text("jump-head")),
                head.flag("red"),
                parts.stream().map(starts::found).toList(),
                found.stream().flatMap(Optional::stream).toList());
    }

    private List<Passage> parts(Entry head, List<Passage> body) {
        var parts = new ArrayList<Passage>();
        add(head, "banner", Role.BANNER, parts);
        add(head, "kicker", Role.KICKER, parts);
        add(head, "headline", Role.HEADLINE, parts);
        body.stream().filter(part -> part.role() == Role.HEADLINE).forEach(parts::add);
        add(head, "deck", Role.DECK, parts);
        add(head, "summary", Role.SUMMARY, parts);
        add(head, "byline", Role.BYLINE, parts);
        add(head, "lead", Role.LEAD, parts);
        body.stream().filter(part -> part.role() != Role.HEADLINE).forEach(parts::add);
        add(head, "signature", Role.SIGNATURE, parts);
        add(head, "source", Role.SOURCE, parts);
        if (head.has("pullquote")) remarks.note(head.line("pullquote"), "pullquote-not-yet");
        return parts;
    }

    private void add(Entry head, String key, Role role, List<Passage> parts) {
        for (var line : head.lines(key)) parts.add(Body.head(role, line.text(), line.line(), remarks));
    }

    /** An announcement may be all heads, a picture story all picture; but something there must be. */
    private void checkCopy(List<Passage> parts, boolean illustrated) {
        if (parts.isEmpty() && !illustrated) remarks.fault(0, "empty-story");
        else if (parts.stream().noneMatch(part -> part.role() == Role.HEADLINE)) remarks.warning(0, "no-headline");
    }

    private List<Optional<Image>> pictures(Entry head, List<Body.Mention> mentions) {
        var found = new ArrayList<Optional<Image>>();
        for (var item : Item.of(head, "images")) found.add(picture(item));
        for (var mention : mentions)
            found.add(picture(new Pictured(mention.src(), mention.caption(), "", mention.alt(), 0, mention.line())));
        return found;
    }

    private Optional<Image> picture(Item item) {
        var word = item.word();
        if (word.isPresent()) return picture(new Pictured(word.get().text(), "", "", "", 0, word.get().line()));
        var entry = item.entry(Words.PICTURE);
        var wide = entry.whole("columns", 1, columns, 0);
        var caption = entry.text("caption");
        var credit = entry.text("credit");
        var alt = entry.text("alt");
        return entry.has("src")
                ? picture(new Pictured(entry.text("src"), caption, credit, alt, wide, entry.line("src")))
                : Optional.empty();
    }

    /** A picture as the story names it. */
    private record Pictured(String src, String caption, String credit, String alt, int columns, int line) {}

    private Optional<Image> picture(Pictured named) {
        var found = pictures.find(named.src(), named.line(), remarks);
        if (found.isPresent() && named.caption().isEmpty()) remarks.note(named.line(), "picture-no-caption", named.src());
        return found.map(picture -> {
            var head = picture.head();
            return new Image(
                    named.src(), picture.file(), head.width(), head.height(), named.caption(), named.credit(), named.alt(),
                    named.columns(), named.line());
        });
    }
}
