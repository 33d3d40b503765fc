package banxin.copydesk;

import banxin.issue.Image;
import banxin.issue.Issue;
import banxin.issue.Story;
import banxin.issue.Story.Passage;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.Role;
import banxin.type.TypeCase;
import banxin.type.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Makes clean copy of what the editors handed over. */
public final class CopyDesk {
    private static final String IDEOGRAPHIC_SPACE = "　";

    private final Types types;
    private final TypeCase typeCase;

    public CopyDesk(Types types, TypeCase typeCase) {
        this.types = types;
        this.typeCase = typeCase;
    }

    /** Copy by slug, in the order of the stories. A story's captions stand at its end, one for each picture. */
    public SequencedMap<String, Copy> prepare(Issue issue, Theme theme, Notices notices) {
        var coverage = new Coverage(types, typeCase, notices);
        var copies = new LinkedHashMap<String, Copy>();
        for (var story : issue.stories()) {
            var copy = prepare(story, coverage, notices);
            copy.paragraphs().forEach(paragraph -> LineGap.check(paragraph, copy.file(), types, notices));
            copies.put(story.slug(), copy);
        }
        new Furniture(issue).check(theme, coverage, notices);
        addedWords(issue).forEach(coverage::check);
        return copies;
    }

    /** What is printed of stories on other pages than their own: short heads of continuations, 导读. */
    private static List<Copy> addedWords(Issue issue) {
        var words = new ArrayList<Copy>();
        for (var story : issue.stories())
            words.add(words(story.slug(), story.file(), Role.HEADLINE, story.jump().head(), story.jump().line()));
        for (var page : issue.pages())
            for (var teaser : page.digest())
                words.add(words("导读", Place.SHEET, Role.ITEM, teaser.text(), teaser.line()));
        return words;
    }

    private static Copy words(String slug, String file, Role role, String text, int line) {
        return new Copy(slug, file, List.of(new Paragraph(0, role, text, List.of(), line)));
    }

    /** A fault for every character of the copy that cannot be printed as it should be. */
    public void check(Copy copy, Notices notices) {
        new Coverage(types, typeCase, notices).check(copy);
    }

    private static Copy prepare(Story story, Coverage coverage, Notices notices) {
        var changes = new Changes();
        var paragraphs = new ArrayList<Paragraph>();
        for (var text : texts(story)) {
            var clean = Cleaning.of(text, changes);
            if (clean.text().isEmpty() && text.role() != Role.CAPTION) continue;
            paragraphs.add(new Paragraph(
                    paragraphs.size(), text.role(), clean.text(), clean.spans(), text.line(), text.column(), text.slot()));
        }
        if (changes.any()) notices.add(changes.notice(story.file()));
        var copy = new Copy(story.slug(), story.file(), paragraphs);
        coverage.check(copy);
        return copy;
    }

    private static List<Passage> texts(Story story) {
        var texts = new ArrayList<>(story.parts());
        story.pictures().forEach(picture -> texts.add(Passage.plain(Role.CAPTION, caption(picture), picture.line())));
        return texts;
    }

    private static String caption(Image picture) {
        if (picture.caption().isBlank() || picture.credit().isBlank()) return picture.caption() + picture.credit();
        return picture.caption() + IDEOGRAPHIC_SPACE + picture.credit();
    }
}
