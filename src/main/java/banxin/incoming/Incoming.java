package banxin.incoming;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes copy in: {@code banxin import FILE… -o ISSUE}. */
public final class Incoming {
    private final Theme theme;

    /** @param theme that the issue is to be printed in */
    public Incoming(Theme theme) {
        this.theme = theme;
    }

    /** Writes the folder whole, or tells why not and writes nothing. */
    public boolean take(List<Path> files, Path issueFolder, Notices notices) {
        var folder = new Folder(issueFolder);
        var free = folder.isFree(notices);
        var drafts = drafts(files, notices);
        if (!free || drafts.isEmpty() || drafts.size() < files.size()) return false;
        var instructions = new Instructions(drafts, theme);
        folder.put(Place.SHEET, instructions.issue());
        folder.put("编排说明.md", instructions.remarks());
        drafts.forEach(draft -> folder.put("stories/" + draft.slug() + ".md", Written.story(draft)));
        if (!folder.write(notices)) return false;
        notices.add(Notice.note("import-stand-ins", Place.of(issueFolder.resolve(Place.SHEET).toString())));
        return true;
    }

    private static List<Draft> drafts(List<Path> files, Notices notices) {
        var drafts = new ArrayList<Draft>();
        var slugs = new HashSet<String>();
        for (var file : files) {
            try {
                read(file, slug(file, slugs), notices).ifPresent(drafts::add);
            } catch (Halt halt) {
                notices.add(halt.notice());
            }
        }
        return drafts;
    }

    private static Optional<Draft> read(Path file, String slug, Notices notices) {
        var place = Place.of(file.toString());
        var lines = CopiedLine.of(Decoding.read(file, notices));
        if (lines.isEmpty()) {
            notices.add(Notice.fault("import-empty", place));
            return Optional.empty();
        }
        var measures = Measures.of(lines);
        var pieces = new Joiner(lines, measures, Forms.of(lines, measures)).pieces();
        var draft = Draft.of(slug, file.getFileName().toString(), pieces, measures);
        notices.add(Notice.note("import-joined", place, lines.size(), pieces.size(), measures.inWords()));
        notices.add(Notice.note("import-arrange", place, draft.sections()));
        if (draft.headline().isEmpty()) notices.add(Notice.warning("import-no-headline", place));
        return Optional.of(draft);
    }

    /** The file's name without ending, fit to stand in a path and in YAML, and unlike the others. */
    private static String slug(Path file, Set<String> taken) {
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        var dot = name.lastIndexOf('.');
        var stem = (dot > 0 ? name.substring(0, dot) : name).codePoints()
                .limit(40)
                .map(c -> Character.isLetterOrDigit(c) || c == '_' ? c : '-')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var base = stem.isEmpty() ? "story" : stem;
        var slug = base;
        for (var n = 2; !taken.add(slug); n++) slug = base + "-" + n;
        return slug;
    }
}
