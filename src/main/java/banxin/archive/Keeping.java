package banxin.archive;

import banxin.issue.Image;
import banxin.issue.Issue;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.plate.Attachment;
import banxin.plate.Attachment.Content;
import banxin.plate.Attachment.Relation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What goes into the archive with the pages: what the issue sheet and the stories name, and what the theme reads. Other
 * files that lie in the issue folder stay out and are told; hidden ones, README, what was built and whatever a link brings
 * in from outside are never looked at.
 */
final class Keeping {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("yaml", "application/yaml"), Map.entry("md", "text/markdown"), Map.entry("txt", "text/plain"),
            Map.entry("xhtml", "application/xhtml+xml"), Map.entry("css", "text/css"), Map.entry("json", "application/json"),
            Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), Map.entry("png", "image/png"),
            Map.entry("tif", "image/tiff"), Map.entry("tiff", "image/tiff"), Map.entry("gif", "image/gif"),
            Map.entry("bmp", "image/bmp"), Map.entry("icc", "application/vnd.iccprofile"),
            Map.entry("tsv", "text/tab-separated-values"));

    private static final List<String> ISSUE_FOLDERS = List.of("", "stories", "images");
    private static final List<String> THEME_FOLDERS = List.of("", "frames", "parts", "images");
    private static final int NAMED = 3;
    /** As of a picture: what lies in a theme beside its templates may be anything. */
    private static final long LARGEST = 128L << 20;

    private final Issue issue;
    private final List<Attachment> kept = new ArrayList<>();
    private final Set<Path> files = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    /** Where each lay, for those who lay the issue out again from the attachments alone. */
    private final StringBuilder places = new StringBuilder("file\tpath\n");

    private Keeping(Issue issue) {
        this.issue = issue;
    }

    /** @param notices hears of what is left out */
    static List<Attachment> of(Volume volume, Notices notices) {
        var keeping = new Keeping(volume.issue());
        keeping.sources();
        keeping.tell(notices);
        keeping.pages(volume);
        keeping.theme(volume.theme());
        keeping.add("report.json", Relation.DATA, "排版报告", volume.report()::get);
        var places = keeping.places.toString().getBytes(StandardCharsets.UTF_8);
        keeping.add("files.tsv", Relation.DATA, "附件原来的位置", () -> places);
        return keeping.kept;
    }

    private void pages(Volume volume) {
        for (int i = 0; i < volume.pages().size(); i++) {
            int page = i;
            int folio = volume.pages().get(i).folio();
            add("page-" + folio + ".xhtml", Relation.SUPPLEMENT, "第" + folio + "版的 XHTML",
                    () -> volume.xhtml().apply(page).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void sources() {
        add(issue.folder(), Place.SHEET, Relation.SOURCE, "版面单");
        if (!issue.names().isEmpty()) add(issue.folder(), issue.names(), Relation.SOURCE, "不拆人名");
        for (var story : issue.stories()) add(issue.folder(), story.file(), Relation.SOURCE, "稿件");
        issue.stories().stream().flatMap(story -> story.pictures().stream()).map(Image::file)
                .map(file -> issue.folder().relativize(file).toString())
                .forEach(file -> add(issue.folder(), file, Relation.SOURCE, "图片"));
    }

    private void theme(Path folder) {
        for (var part : THEME_FOLDERS)
            for (var file : list(folder, part)) add(folder, file, Relation.SUPPLEMENT, "模板");
    }

    /** A file inside a folder, once. */
    private void add(Path folder, String file, Relation relation, String what) {
        var path = folder.resolve(file).normalize();
        if (!isFit(path, folder) || !TYPES.containsKey(ending(file)) || !files.add(path)) return;
        var name = file.replace('\\', '/');
        add((relation == Relation.SOURCE ? "" : "theme/") + name, relation, what + " " + name, () -> read(path));
    }

    private void add(String path, Relation relation, String description, Content content) {
        // Readers of PDF take a stroke for a folder, or refuse the name.
        var name = path.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "-");
        while (!names.add(name)) name = "_" + name;
        places.append(name).append('\t').append(path.replaceAll("\\p{Cntrl}", " ")).append('\n');
        var type = TYPES.getOrDefault(ending(name), "application/octet-stream");
        kept.add(new Attachment(name, type, relation, description, issue.date(), content));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw unreadable(file, broken);
        }
    }

    private static Halt unreadable(Path path, IOException broken) {
        var reason = broken.getClass().getSimpleName().replace("Exception", "");
        return new Halt(Notice.fault("source-unreadable", Place.of(path.toString()), reason));
    }

    private static boolean isFit(Path file, Path folder) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) <= LARGEST
                    && file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void tell(Notices notices) {
        var left = new TreeSet<String>();
        for (var part : ISSUE_FOLDERS)
            for (var file : list(issue.folder(), part))
                if (!files.contains(issue.folder().resolve(file).normalize())) left.add(file);
        if (left.isEmpty()) return;
        var some = String.join("、", left.stream().limit(NAMED).toList());
        notices.add(Notice.note("archive-left-out", Place.ISSUE, left.size(), some));
    }

    /** Its files by name, in order, without what is hidden. */
    private static List<String> list(Path folder, String part) {
        var inside = folder.resolve(part);
        if (!Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) return List.of();
        try (Stream<Path> all = Files.list(inside)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.startsWith("README"))
                    .sorted()
                    .map(name -> part.isEmpty() ? name : part + "/" + name)
                    .toList();
        } catch (IOException broken) {
            throw unreadable(inside, broken);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
