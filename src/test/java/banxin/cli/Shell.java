package banxin.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the command line in another process, so that what it prints can be read. */
final class Shell implements AutoCloseable {
    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;
    private final BufferedReader err;

    /** How a command ended. */
    record Result(int exit, String out, String err) {
        String all() {
            return out + err;
        }
    }

    Shell() throws IOException {
        process = java(CommandLoop.class.getName()).start();
        in = process.outputWriter(StandardCharsets.UTF_8);
        out = process.inputReader(StandardCharsets.UTF_8);
        err = process.errorReader(StandardCharsets.UTF_8);
    }

    static ProcessBuilder java(String main, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xss640k", "-Xmx512m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8", "-Dbanxin.home=" + System.getProperty("banxin.home"), "-cp",
                System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    Result run(Object... arguments) throws IOException {
        in.write(String.join("\t", java.util.Arrays.stream(arguments).map(Object::toString).toList()));
        in.newLine();
        in.flush();
        var printed = new StringBuilder();
        var line = out.readLine();
        for (; line != null && !line.startsWith(CommandLoop.END); line = out.readLine()) printed.append(line).append('\n');
        var remarked = new StringBuilder();
        for (var each = err.readLine(); each != null && !each.equals(CommandLoop.END); each = err.readLine())
            remarked.append(each).append('\n');
        if (line == null) throw new AssertionError("the process died: " + printed + remarked);
        return new Result(Integer.parseInt(line.substring(1)), printed.toString(), remarked.toString());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
