package banxin.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The files that the program is made of, and which of them are missing or broken. Sees no library: one may be missing. */
public final class Parts {
    /** Not 1: that is what Java says when it cannot start. */
    private static final int BROKEN = 9;

    private Parts() {}

    public static void main(String[] jar) {
        var broken = broken(Path.of(jar[0]));
        broken.forEach(System.err::println);
        System.exit(broken.isEmpty() ? 0 : BROKEN);
    }

    /** A sentence for each broken part of the program in a jar. */
    static List<String> broken(Path jar) {
        var broken = new ArrayList<String>();
        try {
            readThrough(jar);
            for (var library : libraries(jar)) check(library, broken);
        } catch (IOException unreadable) {
            broken.add(unreadable.toString());
        }
        return broken;
    }

    private static void check(Path library, List<String> broken) {
        try {
            readThrough(library);
        } catch (IOException unreadable) {
            broken.add(library + ": " + unreadable);
        }
    }

    private static List<Path> libraries(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var manifest = file.getManifest();
            var named = manifest == null ? null : manifest.getMainAttributes().getValue(Name.CLASS_PATH);
            if (named == null) throw new IOException(jar + " names no libraries");
            return List.of(named.split(" ")).stream().map(jar.toAbsolutePath()::resolveSibling).toList();
        }
    }

    /** The table at the end tells whether a file was cut off; the stream compares the sum of each entry. */
    private static void readThrough(Path jar) throws IOException {
        try (var file = new ZipFile(jar.toFile()); var entries = new ZipInputStream(Files.newInputStream(jar))) {
            int read = 0;
            while (entries.getNextEntry() != null) {
                entries.transferTo(OutputStream.nullOutputStream());
                read++;
            }
            if (read != file.size()) throw new IOException(read + " entries of " + file.size());
        }
    }
}
