package banxin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The command line many times in one process: a line of arguments in, what it printed and its exit code out. */
final class CommandLoop {
    static final String END = "\u0001";

    private CommandLoop() {}

    public static void main(String[] none) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            int exit = Banxin.run(line.isEmpty() ? new String[0] : line.split("\t"));
            System.out.println(END + exit);
            System.err.println(END);
        }
    }
}
