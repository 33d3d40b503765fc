package banxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the sources to their size and keeps the reader's machine out of them, read by the compiler's own parser. */
class SizeTest {
    private static final Path MAIN = Path.of(System.getProperty("banxin.home"), "src/main/java");
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_FILE = 300;
    private static final int USUAL_FILE = 70;
    private static final int MOST_PARAMETERS = 5;

    /** Signatures from before the rule; the list may only shrink. */
    private static final Set<String> LONG_SIGNATURES = Set.of("TextPainter show", "TextPainter showPlain",
            // PDFBox asks for it
            "PageEngine curveTo");

    /** Where the program meets its terminal. */
    private static final Set<String> MAY_USE_STANDARD_STREAMS = Set.of("cli", "start");

    private static final Set<String> FORBIDDEN_CALLS = Set.of("Math.random", "System.currentTimeMillis",
            "LocalDate.now", "LocalDateTime.now", "Instant.now", "ZonedDateTime.now", "Locale.getDefault",
            "ZoneId.systemDefault", "Charset.defaultCharset", "TimeZone.getDefault");
    private static final Set<String> FORBIDDEN_TYPES = Set.of("Date", "Random", "java.util.Date", "java.util.Random");

    /** The last names of what is looked for. */
    private static final Set<String> SUSPECT = Set.of("random", "currentTimeMillis", "now", "getDefault", "systemDefault",
            "defaultCharset", "printStackTrace", "format", "toUpperCase", "toLowerCase", "formatted");
    private static final Set<String> STREAMS = Set.of("out", "err", "in", "exit");

    private static final List<CompilationUnitTree> UNITS = new ArrayList<>();
    private static SourcePositions positions;

    @BeforeAll
    static void parse() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                var paths = Files.walk(MAIN)) {
            var sources = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.parse().forEach(UNITS::add);
            positions = Trees.instance(task).getSourcePositions();
            assertThat(UNITS).hasSameSizeAs(sources).hasSizeGreaterThan(30);
        }
    }

    @Test
    void noFileIsTooLong() throws IOException {
        for (var unit : UNITS) {
            assertThat(unit.getSourceFile().getCharContent(false).toString().lines().count())
                    .as(name(unit)).isLessThanOrEqualTo(LONGEST_FILE);
        }
    }

    @Test
    void theUsualFileIsShort() throws IOException {
        var lengths = new ArrayList<Long>();
        for (var unit : UNITS) lengths.add(unit.getSourceFile().getCharContent(false).toString().lines().count());
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(USUAL_FILE);
    }

    /** Records of data excepted: theirs are components. */
    @Test
    void noSignatureIsTooLong() {
        assertThat(findings(new Scanner() {
            private Tree.Kind within = Tree.Kind.CLASS;

            @Override
            public Void visitClass(ClassTree type, CompilationUnitTree unit) {
                var around = within;
                within = type.getKind();
                super.visitClass(type, unit);
                within = around;
                return null;
            }

            @Override
            public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
                boolean componentsOfARecord = within == Tree.Kind.RECORD && method.getName().contentEquals("<init>");
                if (method.getParameters().size() > MOST_PARAMETERS && !componentsOfARecord)
                    findings.add(name(unit).replaceAll(".*/|\\.java", "") + " " + method.getName());
                return super.visitMethod(method, unit);
            }
        })).isSubsetOf(LONG_SIGNATURES);
    }

    @Test
    void noMethodIsTooLong() {
        assertThat(findings(new Scanner() {
            @Override
            public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
                var length = line(unit, positions.getEndPosition(unit, method))
                        - line(unit, positions.getStartPosition(unit, method)) + 1;
                if (length > LONGEST_METHOD) {
                    report(unit, method, method.getName() + " has " + length + " lines");
                }
                return super.visitMethod(method, unit);
            }
        })).isEmpty();
    }

    @Test
    void nothingDependsOnTheMachineTheClockOrChance() {
        assertThat(findings(new Scanner() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
                // Writing a long chain of calls out is slow; most have no such name.
                if (!SUSPECT.contains(lastName(call.getMethodSelect()))) return super.visitMethodInvocation(call, unit);
                var called = call.getMethodSelect().toString();
                var first = call.getArguments().isEmpty() ? "" : call.getArguments().getFirst().toString();
                if (FORBIDDEN_CALLS.contains(called) || called.endsWith(".printStackTrace") && !name(unit).endsWith("cli/Bug.java")) {
                    report(unit, call, called);
                }
                if (called.equals("String.format") && !first.toLowerCase(Locale.ROOT).contains("locale")) {
                    report(unit, call, "String.format without a locale");
                }
                if (called.matches("(?s).*\\.to(Upper|Lower)Case") && first.isEmpty()
                        || called.matches("(?s).*%[^s%n].*\\.formatted")) {
                    report(unit, call, called.replaceAll("(?s).*\\.", "") + " in the default locale");
                }
                return super.visitMethodInvocation(call, unit);
            }

            @Override
            public Void visitNewClass(NewClassTree made, CompilationUnitTree unit) {
                if (FORBIDDEN_TYPES.contains(made.getIdentifier().toString())) {
                    report(unit, made, "new " + made.getIdentifier());
                }
                return super.visitNewClass(made, unit);
            }
        })).isEmpty();
    }

    @Test
    void onlyTheCommandLineUsesTheStandardStreams() {
        assertThat(findings(new Scanner() {
            @Override
            public Void visitMemberSelect(MemberSelectTree select, CompilationUnitTree unit) {
                if (STREAMS.contains(select.getIdentifier().toString()) && select.toString().matches("System\\.(out|err|in|exit)") && !mayUseStandardStreams(unit)) {
                    report(unit, select, select.toString());
                }
                return super.visitMemberSelect(select, unit);
            }
        })).isEmpty();
    }

    private static String lastName(Tree called) {
        return called instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
    }

    private static boolean mayUseStandardStreams(CompilationUnitTree unit) {
        var room = unit.getPackageName().toString().replace("banxin.", "");
        return MAY_USE_STANDARD_STREAMS.contains(room);
    }

    private static List<String> findings(Scanner scanner) {
        UNITS.forEach(unit -> scanner.scan(unit, unit));
        return scanner.findings;
    }

    private static long line(CompilationUnitTree unit, long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    private static String name(CompilationUnitTree unit) {
        return MAIN.relativize(Path.of(unit.getSourceFile().toUri())).toString();
    }

    private static class Scanner extends TreeScanner<Void, CompilationUnitTree> {
        final List<String> findings = new ArrayList<>();

        void report(CompilationUnitTree unit, Tree tree, String what) {
            findings.add(name(unit) + ":" + line(unit, positions.getStartPosition(unit, tree)) + " " + what);
        }
    }
}
