package banxin;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The map of the program: who may see whom. To move a boundary, change the map first and say why in a decision note.
 * Tests are left out: they may look into every room.
 */
@AnalyzeClasses(packages = "banxin", importOptions = DoNotIncludeTests.class)
class MapTest {
    private static final List<String> MATTER = List.of("geom", "notice", "type", "issue", "theme", "page");
    private static final List<String> PASSES =
            List.of("intake", "copydesk", "compose", "makeup", "markup", "plate", "proof", "handout", "report", "galley", "compare",
                    "archive", "preflight");

    private static final Map<String, List<String>> MAP = Map.ofEntries(
            // matter sees only matter
            Map.entry("geom", List.of()),
            Map.entry("notice", List.of("geom")),
            Map.entry("type", List.of("notice")),
            Map.entry("issue", List.of("type")),
            Map.entry("theme", List.of("type")),
            Map.entry("page", List.of("geom", "type", "issue")),
            // passes see matter and never one another, but for archive
            // dispatch puts in place what intake and incoming write, and knows neither
            Map.entry("intake", List.of("geom", "notice", "type", "issue", "yaml", "darkroom", "dispatch")),
            Map.entry("copydesk", List.of("notice", "type", "issue", "theme")),
            Map.entry("compose", List.of("notice", "type", "marks")),
            Map.entry("makeup", List.of("geom", "notice", "type", "issue", "theme", "page", "heads", "tabular")),
            Map.entry("markup", List.of("geom", "notice", "type", "issue", "theme", "page")),
            Map.entry("plate", List.of("geom", "notice", "type", "theme", "page", "fonts", "inks", "darkroom")),
            Map.entry("proof", List.of("inks", "separation", "darkroom")),
            Map.entry("handout", List.of("geom", "notice", "type", "page")),
            // what was delivered is in the report, by which dispatch knows it again
            Map.entry("report", List.of("geom", "notice", "type", "page", "json", "dispatch")),
            Map.entry("galley", List.of("geom", "notice", "type", "page", "json")),
            Map.entry("compare", List.of("notice", "type", "page", "json", "darkroom")),
            // the one pass that sees another: it makes the attachments and the label that the plate puts into archive.pdf
            Map.entry("archive", List.of("notice", "type", "issue", "page", "plate")),
            Map.entry("preflight", List.of("geom", "notice", "separation")),
            // beside the line
            Map.entry("tabular", List.of("geom", "notice", "type", "page")),
            Map.entry("marks", List.of("type")),
            Map.entry("heads", List.of("geom", "notice", "type", "theme", "page")),
            Map.entry("separation", List.of()),
            Map.entry("json", List.of("notice")),
            Map.entry("dispatch", List.of("notice", "json")),
            Map.entry("yaml", List.of("geom", "notice")),
            Map.entry("fonts", List.of("notice", "type", "yaml")),
            Map.entry("stylebook", List.of("geom", "notice", "type", "theme", "yaml")),
            Map.entry("almanac", List.of("page")),
            Map.entry("hyphens", List.of("type")),
            Map.entry("sense", List.of("type")),
            Map.entry("incoming", List.of("notice", "type", "theme", "dispatch")),
            // colours of the press: the darkroom and the plate take them, proofs show them
            Map.entry("inks", List.of("notice")),
            // picture files: the desk needs their size, the plate their pixels; proofs and comparisons write them
            Map.entry("darkroom", List.of("geom", "notice", "type", "page", "inks")),
            // what the launcher asks before it starts the program
            Map.entry("start", List.of()),
            // doors
            Map.entry("run", all(MATTER, PASSES, List.of("fonts", "inks", "darkroom", "stylebook", "almanac", "hyphens", "sense", "yaml", "incoming", "dispatch"))),
            Map.entry("cli", List.of("notice", "type", "run")));

    /** A library of its own within OpenPDF, which needs nothing of the rest. */
    private static final String HYPHENATION = "org.openpdf.text.pdf.hyphenation..";

    /** Each third-party library is known to one room. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("org.snakeyaml..", "yaml"),
            Map.entry("org.commonmark..", "intake"),
            Map.entry("org.thymeleaf..", "markup"),
            Map.entry("org.attoparser..", "markup"),
            Map.entry("org.xhtmlrenderer..", "plate"),
            Map.entry("org.openpdf..", "plate"),
            Map.entry(HYPHENATION, "hyphens"),
            Map.entry("tools.jackson..", "json"),
            Map.entry("com.github.difflib..", "compare"),
            Map.entry("com.hankcs..", "sense"),
            Map.entry("picocli..", "cli"));

    /** PDFBox reads finished PDFs: for page pictures, sheets to sign, comparing, ink plates, rules of the press. */
    private static final String[] READERS = {
        "banxin.proof..", "banxin.handout..", "banxin.compare..", "banxin.separation..", "banxin.preflight.."
    };

    @ArchTest
    void roomsSeeOnlyWhatTheMapAllows(JavaClasses program) {
        MAP.forEach((room, seen) -> {
            var allowed = Stream.concat(Stream.of(room), seen.stream()).map(MapTest::inside).toArray(String[]::new);
            classes().that().resideInAPackage(inside(room))
                    .should().onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackage("banxin..")))
                    .as(room + " sees only " + seen)
                    .check(program);
        });
    }

    @ArchTest
    void everyRoomIsOnTheMap(JavaClasses program) {
        assertThat(program).hasSizeGreaterThan(150);
        assertThat(program.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isEqualTo(Stream.concat(Stream.of("banxin"), MAP.keySet().stream().map(room -> "banxin." + room))
                        .collect(Collectors.toSet()));
    }

    /** One public class to call, and beside it what goes in and comes out: records, enums, interfaces. */
    @ArchTest
    void everyPassHasOneDoor(JavaClasses program) {
        for (var pass : PASSES)
            assertThat(program.stream()
                            .filter(type -> type.getPackageName().equals("banxin." + pass))
                            .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(type -> !isMatter(type))
                            .map(JavaClass::getSimpleName))
                    .as("doors of " + pass)
                    .hasSize(1);
    }

    /** The classes of a room stand on floors: none needs one that needs it. */
    @ArchTest
    void noRoomHasACircleOfClasses(JavaClasses program) {
        assertThat(Circles.in(program)).as("circles of classes").isEmpty();
    }

    @ArchTest
    void matterIsRecordsEnumsAndInterfaces(JavaClasses program) {
        // Advances wraps an array so that runs can be compared; Em and Mp count; Han answers; PageText reads out; Wording says; Halt is thrown.
        var known = Set.of("Advances", "Em", "Mp", "Han", "PageText", "Wording", "Halt");
        assertThat(program.stream()
                        .filter(type -> MATTER.stream().anyMatch(room -> type.getPackageName().equals("banxin." + room)))
                        .filter(type -> !isMatter(type))
                        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @ArchTest
    void eachLibraryIsKnownToOneRoom(JavaClasses program) {
        LIBRARIES.forEach((library, room) -> noClasses()
                .that().resideOutsideOfPackage(inside(room))
                .should().dependOnClassesThat(
                        resideInAnyPackage(library).and(room.equals("plate") ? resideOutsideOfPackage(HYPHENATION) : alwaysTrue()))
                .as("only " + room + " knows " + library)
                .check(program));
    }

    @ArchTest
    static final ArchRule onlyReadersKnowPdfBox = noClasses().that().resideOutsideOfPackages(READERS)
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    void everyRoomSaysWhereNullMayBe(JavaClasses program) {
        var rooms = program.stream().map(JavaClass::getPackage).distinct().toList();
        assertThat(rooms).allMatch(room -> room.isAnnotatedWith(NullMarked.class));
    }

    @ArchTest
    static final ArchRule noKnots = slices().matching("banxin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noSharedState = noFields().that().areStatic().should().notBeFinal();

    private static boolean isMatter(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.isInterface();
    }

    private static String inside(String room) {
        return "banxin." + room + "..";
    }

    @SafeVarargs
    private static List<String> all(List<String>... lists) {
        var all = new ArrayList<String>();
        Stream.of(lists).forEach(all::addAll);
        return all;
    }
}
