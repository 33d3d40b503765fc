package banxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the tests of the command line share: a shell for all of a class, and a sound issue for each. */
abstract class FromTheShell {
    static Shell shell;

    @TempDir
    Path folder;

    Issue issue;

    @BeforeAll
    static void open() throws IOException {
        shell = new Shell();
    }

    @AfterAll
    static void close() {
        shell.close();
    }

    @BeforeEach
    void sound() {
        issue = Issue.in(folder.resolve("期"));
    }

    /** Standard output is one object and nothing else. */
    static void isOneObject(Result result) {
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), result.out())) {
            assertThat(json.nextToken()).as(result.all()).isEqualTo(JsonToken.START_OBJECT);
            json.skipChildren();
            assertThat(json.nextToken()).isNull();
        }
    }
}
