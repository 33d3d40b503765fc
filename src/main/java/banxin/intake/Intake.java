package banxin.intake;

import banxin.yaml.Entry;
import banxin.yaml.Remarks;
import banxin.yaml.Yaml;
import banxin.issue.Issue;
import banxin.issue.Story;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 收稿: takes in an issue folder, and lays out a new one to start from. */
public final class Intake {
    /** Of an issue that names none. */
    public static final String THEME = "county";

    /**
     * Reads the folder. Everything that is wrong with it is told; what cannot be used is left out or takes a harmless
     * value, so the issue is fit for printing only when no fault was told. Empty when there is no {@code issue.yaml}
     * that can be read.
     */
    public Optional<Issue> read(Path folder, Notices notices) {
        if (!Files.isDirectory(folder)) {
            notices.add(Notice.fault("no-folder", Place.ISSUE, folder));
            return Optional.empty();
        }
        try {
            return read(Folder.of(folder), notices);
        } catch (IOException | UncheckedIOException unreadable) {
            notices.add(Notice.fault("folder-unreadable", Place.ISSUE, folder));
            return Optional.empty();
        }
    }

    /**
     * Writes a commented issue folder that can be printed as it is.
     *
     * @return false when the folder holds something already, which is told and left as it is
     * @throws UncheckedIOException when the disk does not take it
     */
    public boolean start(Path folder, Notices notices) {
        return new Starter(folder, Starter.FILES).write(notices);
    }

    private static Optional<Issue> read(Folder folder, Notices notices) {
        var remarks = new Remarks(Place.SHEET, notices);
        var yaml = sheet(folder, remarks);
        var entry = yaml.map(known -> Entry.root(known, Words.ISSUE));
        var sheet = entry.map(IssueSheet::read);
        var columns = sheet.map(IssueSheet::columns).orElse(IssueSheet.MOST_COLUMNS);
        var plans = entry.map(known -> new PageList(known, columns).read()).orElse(List.of());
        var names = sheet.map(known -> new NameList(folder).read(known.keepTogether(), entry.get(), notices));
        // Without a sheet there is no issue, but what is wrong with the stories is told in the same go.
        var files = StoryFile.list(folder.path(), remarks);
        var stories = stories(files, folder, columns, notices);
        return sheet.map(known -> new Issue(
                folder.path(), known.publication(), known.date(), known.number(), known.total(), known.weather(),
                known.theme(), known.paper(), columns, known.style().keeping(names.get()),
                new Placing(files, stories, remarks).link(plans), stories,
                Folder.relative(known.keepTogether()).orElse("")));
    }

    private static Optional<Yaml> sheet(Folder folder, Remarks remarks) {
        var file = folder.path().resolve(Place.SHEET);
        if (!Files.isRegularFile(file)) {
            remarks.fault(0, "no-issue-file");
            return Optional.empty();
        }
        return folder.read(file, remarks).flatMap(text -> Yaml.read(text, 0, Words.ALL, remarks));
    }

    private static List<Story> stories(List<StoryFile> files, Folder folder, int columns, Notices notices) {
        var pictures = new Pictures(folder);
        var stories = new ArrayList<Story>();
        for (var file : files) {
            var remarks = new Remarks(file.file(), notices);
            new StoryReader(file, pictures, columns, remarks).read(folder).ifPresent(stories::add);
        }
        return stories;
    }
}
