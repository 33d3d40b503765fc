package banxin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Written whole or not at all, and never over what Banxin did not write. */
class TargetTest extends FromTheShell {
    private Shell.Result build(Path target) throws IOException {
        return shell.run("build", issue.folder(), "-o", target, "--no-proofs");
    }

    private void isRefused(Path target) throws IOException {
        var before = Issue.content(folder);
        var result = build(target);
        assertThat(result.exit()).as(result.all()).isEqualTo(4);
        assertThat(result.all()).contains("目标文件夹").doesNotContainPattern("Exception|\\tat ");
        assertThat(Issue.content(folder)).as(result.all()).isEqualTo(before);
    }

    @Test
    void aTargetThatHoldsForeignThingsIsRefusedUntouched() throws IOException {
        var target = Files.createDirectories(folder.resolve("out"));
        Files.writeString(target.resolve("我的.txt"), "mine");
        isRefused(target);
    }

    @Test
    void anIssueOfOursWithAForeignFileIsRefusedUntouched() throws IOException {
        var target = folder.resolve("out");
        assertThat(build(target).exit()).isZero();
        assertThat(build(target).exit()).isZero();
        Files.writeString(target.resolve("notes.txt"), "mine");
        isRefused(target);
    }

    @Test
    void anIssueFolderIsNeverTheTarget() throws IOException {
        isRefused(issue.folder());
        isRefused(issue.folder().resolve("stories"));
        isRefused(issue.folder().resolve("images"));
        isRefused(folder);
    }

    @Test
    void aFileInTheWayIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        isRefused(file);
        isRefused(file.resolve("out"));
    }

    @Test
    void hiddenFilesAreForeignToo() throws IOException {
        var target = Files.createDirectories(folder.resolve("out"));
        Files.writeString(target.resolve(".gitignore"), "*");
        var result = build(target);
        assertThat(result.exit()).as(result.all()).isEqualTo(4);
        assertThat(result.all()).contains("不是版心写的文件 .gitignore");
        assertThat(target.resolve(".gitignore")).hasContent("*");
        assertThat(target.resolve("press.pdf")).doesNotExist();
    }

    @Test
    void aLinkToAFolderIsFollowed() throws IOException {
        var disk = Files.createDirectories(folder.resolve("disk"));
        var link = Files.createSymbolicLink(folder.resolve("link"), disk);
        build(link);
        assertThat(link).isSymbolicLink();
        assertThat(disk.resolve("press.pdf")).exists();
    }

    @Test
    void aReadOnlyDiskIsTold() throws IOException {
        withDisk("1m", disk -> {
            command("mount", "-o", "remount,ro", disk.toString());
            isTold(build(disk.resolve("out")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"4k", "40k"})
    void aFullDiskIsToldAndLeftClean(String size) throws IOException {
        withDisk(size, disk -> {
            isTold(build(disk.resolve("out")));
            assertThat(disk).isEmptyDirectory();
        });
    }

    @Test
    void aDiskThatFillsUpAtAnyByteIsTold() throws IOException {
        var whole = folder.resolve("whole");
        shell.run("build", issue.folder(), "-o", whole, "--dpi", "72");
        long pdf = Files.size(whole.resolve("press.pdf")) / 4096 + 1;
        long all = Issue.content(whole).keySet().stream().filter(name -> name.contains(".")).mapToLong(name -> size(whole.resolve(name))).sum();
        for (long pages = pdf; pages < all; pages++)
            withDisk(pages * 4 + "k", disk -> isTold(shell.run("build", issue.folder(), "-o", disk.resolve("out"), "--dpi", "72")));
    }

    private static long size(Path file) {
        return file.toFile().length() / 4096 + 1;
    }

    private static void isTold(Shell.Result result) {
        assertThat(result.exit()).as(result.all()).isEqualTo(4);
        assertThat(result.all()).contains("写不了目标文件夹").doesNotContainPattern("Exception|\\tat ");
    }

    @FunctionalInterface
    private interface OnDisk {
        void test(Path disk) throws IOException;
    }

    private void withDisk(String size, OnDisk test) throws IOException {
        var disk = Files.createDirectories(folder.resolve("disk"));
        if (!command("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString())) {
            System.err.println("SKIPPED: no right to mount a small disk");
            abort("no right to mount a small disk");
        }
        try {
            test.test(disk);
        } finally {
            command("umount", disk.toString());
        }
    }

    private static boolean command(String... words) throws IOException {
        try {
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void whatIsInterruptedLeavesTheOldIssueOrTheNew(String signal) throws IOException, InterruptedException {
        var target = folder.resolve("out");
        build(target);
        var old = Issue.content(target);
        issue.write("stories/lead.md", Issue.STORY.replace("秋粮", "夏粮"));
        build(folder.resolve("new"));
        var fresh = Issue.content(folder.resolve("new"));
        assertThat(fresh).isNotEqualTo(old);
        var seen = new TreeSet<Integer>();
        for (int moment : new int[] {150, 400, 550, 700, 850}) {
            var process = Shell.java(Banxin.class.getName(), "build", issue.folder().toString(), "-o", target.toString(), "--no-proofs")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) command("kill", "-" + signal, Long.toString(process.pid()));
            seen.add(process.waitFor());
            assertThat(Issue.content(target)).isIn(old, fresh);
            assertThat(names()).containsExactly("new", "out", "期");
        }
        assertThat(seen.first() + seen.last()).as("at least one was interrupted: %s", seen).isPositive();
    }

    private TreeSet<String> names() throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString())
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void aThemeWithAMistakeIsToldWithFileAndLine() throws IOException {
        for (var mistake : Map.of("${page.secton}", "secton", "${T(java.lang.Runtime)}", "T(", "${#locale}", "#locale").entrySet()) {
            var theme = folder.resolve("主题");
            command("cp", "-r", Path.of(System.getProperty("banxin.home"), "templates/county").toString(), theme.toString());
            var page = theme.resolve("page.xhtml");
            Files.writeString(page, Files.readString(page).replaceFirst("\\$\\{[a-z.]+}", java.util.regex.Matcher.quoteReplacement(mistake.getKey())));
            issue.write("issue.yaml", Issue.SHEET.replace("theme: county", "theme: ../主题"));
            var result = build(folder.resolve("out"));
            assertThat(result.exit()).as(result.all()).isEqualTo(1);
            assertThat(result.all()).containsPattern("page.xhtml:\\d+").contains(mistake.getValue()).doesNotContainPattern("Exception|\\tat ");
            assertThat(folder.resolve("out")).doesNotExist();
            command("rm", "-r", theme.toString());
        }
    }
}
