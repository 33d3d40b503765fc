package banxin.intake;

import banxin.yaml.Entry;
import banxin.yaml.Remarks;
import banxin.notice.Notices;
import java.nio.file.Files;
import java.util.List;

/** Reads the keep-together list: a name on each line, {@code #} before a remark. */
final class NameList {
    private final Folder folder;

    NameList(Folder folder) {
        this.folder = folder;
    }

    List<String> read(String written, Entry issue, Notices notices) {
        if (written.isEmpty()) return List.of();
        var relative = Folder.relative(written);
        if (relative.isEmpty()) {
            issue.fault("keep-together", "path-outside", written);
            return List.of();
        }
        var file = folder.resolve(relative.get()).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            issue.fault("keep-together", "no-such-file", written);
            return List.of();
        }
        return folder.read(file.get(), new Remarks(relative.get(), notices)).map(NameList::names).orElse(List.of());
    }

    private static List<String> names(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
