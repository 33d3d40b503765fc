package banxin.intake;

import banxin.darkroom.PictureHead;
import banxin.yaml.Nearest;
import banxin.yaml.Remarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the pictures that stories name, inside the issue folder only, and looks at each once. */
final class Pictures {
    private static final int LONGEST_SIDE = 30_000;
    private static final long MOST_PIXELS = 200_000_000;

    private final Folder folder;
    private final Map<Path, PictureHead> looked = new HashMap<>();

    /** A picture that can be printed. */
    record Found(Path file, PictureHead head) {}

    Pictures(Folder folder) {
        this.folder = folder;
    }

    /** Empty when there is no such picture or it cannot be used, which has been told. */
    Optional<Found> find(String src, int line, Remarks remarks) {
        var relative = Folder.relative(src);
        if (relative.isEmpty()) {
            remarks.fault(line, "picture-outside", src);
            return Optional.empty();
        }
        var file = locate(relative.get());
        if (file.isEmpty()) {
            reportMissing(src, relative.get(), line, remarks);
            return Optional.empty();
        }
        if (folder.holds(file.get())) return look(src, file.get(), line, remarks);
        remarks.fault(line, "picture-outside", src);
        return Optional.empty();
    }

    private Optional<Path> locate(String relative) {
        return folder.resolve(relative)
                .flatMap(Pictures::existing)
                .or(() -> folder.resolve("images/" + relative).flatMap(Pictures::existing));
    }

    /** The file by this name, whether the disk holds it composed or decomposed. */
    private static Optional<Path> existing(Path file) {
        if (Files.isRegularFile(file)) return Optional.of(file);
        var name = Normalizer.normalize(file.getFileName().toString(), Form.NFC);
        return neighbours(file).stream()
                .filter(other -> Normalizer.normalize(other.getFileName().toString(), Form.NFC).equals(name))
                .findFirst();
    }

    private static List<Path> neighbours(Path file) {
        if (!Files.isDirectory(file.getParent())) return List.of();
        try (var files = Files.list(file.getParent())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private void reportMissing(String src, String relative, int line, Remarks remarks) {
        var name = relative.substring(relative.lastIndexOf('/') + 1);
        var nearest = folder.resolve("images/" + name)
                .flatMap(file -> Nearest.to(name, neighbours(file), other -> other.getFileName().toString()));
        if (nearest.isPresent())
            remarks.fault(line, "misspelt-picture", src, "images/" + nearest.get().getFileName());
        else remarks.fault(line, "no-such-picture", src);
    }

    private Optional<Found> look(String src, Path file, int line, Remarks remarks) {
        var head = looked.computeIfAbsent(file, PictureHead::read);
        if (!head.flaw().isEmpty()) {
            remarks.fault(line, head.flaw(), src);
            return Optional.empty();
        }
        if (Math.max(head.width(), head.height()) > LONGEST_SIDE
                || (long) head.width() * head.height() > MOST_PIXELS) {
            remarks.fault(line, "picture-huge", src, head.width(), head.height());
            return Optional.empty();
        }
        return Optional.of(new Found(file, head));
    }
}
