package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.judges.Shop;
import banxin.geom.Mp;
import banxin.judges.SourceCopy;
import banxin.judges.SourceCopy.Piece;
import banxin.judges.StructureReader;
import banxin.judges.StructureReader.Element;
import banxin.judges.StructureTree;
import banxin.judges.Tool;
import banxin.judges.VeraPdf;
import banxin.notice.Wording;
import banxin.page.Frame;
import banxin.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** archive.pdf of every test issue, judged by veraPDF, heard by PDFBox and poppler, unpacked by pdfdetach. */
class ArchiveTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));

    @TempDir
    private static Path folder;

    private static Plant wantsTwo;
    private static final Map<String, Built> BUILT = new HashMap<>();

    private record Built(Path folder, Outcome outcome) {
        byte[] pdf(String name) throws IOException {
            return Files.readAllBytes(folder.resolve(name));
        }
    }

    /** A home whose theme asks for PDF/A-2u. */
    @BeforeAll
    static void furnish() throws IOException {
        BUILT.clear();
        var home = folder.resolve("home");
        var theme = HOME.resolve("templates/county");
        try (var files = Files.walk(theme)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = home.resolve("templates/county").resolve(theme.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        var sheet = home.resolve("templates/county/theme.yaml");
        Files.writeString(sheet, Files.readString(sheet).replaceAll("(?m)^archive:.*$", "") + "\narchive: 2u\n");
        Files.createSymbolicLink(home.resolve("fonts"), HOME.resolve("fonts"));
        wantsTwo = new Plant(home);
    }

    static Stream<Path> issues() throws IOException {
        var issues = new ArrayList<Path>();
        issues.add(HOME.resolve("templates/county/sample"));
        issues.add(HOME.resolve("templates/county/specimen"));
        try (var own = Files.list(HOME.resolve("src/test/issues"))) {
            own.sorted().forEach(issues::add);
        }
        return issues.stream();
    }

    private static Built built(Path issue) {
        return BUILT.computeIfAbsent("3u " + issue, _ -> build(issue, Shop.PLANT, "3u-"));
    }

    private static Built build(Path issue, Plant plant, String kind) {
        var out = folder.resolve(kind + issue.getFileName());
        var outcome = Shop.press(plant).print(issue, new Order(out, 0, false), new Wording(Locale.ROOT));
        assertThat(out.resolve("archive.pdf")).as("%s", outcome.notices()).exists();
        return new Built(out, outcome);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void theArchiveIsPdfA3uAndPdfUa1(Path issue) throws IOException {
        var archive = built(issue).pdf("archive.pdf");
        assertThat(VeraPdf.broken(archive, "3u")).isEmpty();
        assertThat(VeraPdf.broken(archive, "ua1")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void anArchiveThatTakesNoFilesGetsPdfA2u(Path issue) throws IOException {
        var archive = build(issue, wantsTwo, "2u-").pdf("archive.pdf");
        assertThat(VeraPdf.broken(archive, "2u")).isEmpty();
        assertThat(VeraPdf.broken(archive, "ua1")).isEmpty();
        try (var document = Loader.loadPDF(archive)) {
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itsTreeHoldsTogether(Path issue) throws IOException {
        try (var document = Loader.loadPDF(built(issue).pdf("archive.pdf"))) {
            assertThat(StructureTree.findings(document)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itsTreeSaysTheCopyParagraphByParagraphToPdfBox(Path issue) throws IOException {
        try (var document = Loader.loadPDF(built(issue).pdf("archive.pdf"))) {
            saysTheCopy(issue, StructureReader.boxes(document));
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    void andToPoppler(Path issue) throws IOException {
        var archive = built(issue).folder().resolve("archive.pdf");
        saysTheCopy(issue, StructureReader.poppler(Tool.output("pdfinfo", "-struct-text", archive.toString())));
    }

    private static void saysTheCopy(Path issue, List<Element> elements) throws IOException {
        var said = new ArrayList<List<Element>>();
        for (var element : elements) {
            if (element.path().equals("Document/Art")) said.add(new ArrayList<>());
            if (!said.isEmpty() && StructureReader.SPEAKING.contains(element.type())) said.getLast().add(element);
        }
        var stories = built(issue).outcome().pages().stream()
                .flatMap(page -> page.articles().stream())
                .map(Page.Article::slug)
                .distinct()
                .toList();
        assertThat(said).hasSameSizeAs(stories);
        for (int i = 0; i < stories.size(); i++) {
            var copy = SourceCopy.read(issue.resolve("stories").resolve(stories.get(i) + ".md"));
            compare(said.get(i), element -> !element.type().equals("Caption"), copy.body(), stories.get(i));
            compare(said.get(i), element -> element.type().equals("Caption"), copy.captions(), stories.get(i));
        }
    }

    /** What found no room is missing at the end, and only there. */
    private static void compare(List<Element> said, Predicate<Element> which, List<Piece> copy, String story) {
        var told = said.stream().filter(which).map(Element::text).map(SourceCopy::solid)
                .filter(text -> !text.isEmpty()).toList();
        var wanted = copy.stream().map(Piece::text).limit(told.size()).toList();
        if (told.isEmpty()) return;
        assertThat(told.subList(0, told.size() - 1)).as(story).isEqualTo(wanted.subList(0, told.size() - 1));
        assertThat(wanted.getLast()).as(story).startsWith(told.getLast());
    }

    @ParameterizedTest
    @MethodSource("issues")
    void noHeadingLevelIsSkipped(Path issue) throws IOException {
        try (var document = Loader.loadPDF(built(issue).pdf("archive.pdf"))) {
            int last = 0;
            for (var element : StructureReader.boxes(document)) {
                if (!element.type().matches("H\\d")) continue;
                int level = element.type().charAt(1) - '0';
                assertThat(level).isBetween(1, Math.min(3, last + 1));
                last = level;
            }
        }
    }

    @Test
    void wordsStandApart() throws IOException {
        try (var document = Loader.loadPDF(built(HOME.resolve("src/test/issues/mixed")).pdf("archive.pdf"))) {
            var words = StructureReader.boxes(document).stream().map(Element::text).collect(Collectors.joining());
            assertThat(words).contains("与GPT、Claude等large language model对接", "He said “hello, world” and left");
        }
    }

    @Test
    void aLinkLeadsToItsStoryOnItsPage() throws IOException {
        var jump = built(HOME.resolve("src/test/issues/jump"));
        try (var document = Loader.loadPDF(jump.pdf("archive.pdf"))) {
            int links = 0;
            for (var page : jump.outcome().pages()) {
                var signs = page.frames().stream()
                        .filter(Frame.Text.class::isInstance)
                        .flatMap(frame -> ((Frame.Text) frame).fragments().stream())
                        .filter(fragment -> fragment.target().isPresent())
                        .toList();
                var annotations = document.getPage(page.folio() - 1).getAnnotations();
                assertThat(annotations).hasSameSizeAs(signs);
                for (int i = 0; i < signs.size(); i++, links++) {
                    assertThat(annotations.get(i).getContents()).isEqualTo(signs.get(i).text());
                    leads((PDAnnotationLink) annotations.get(i), signs.get(i).target().orElseThrow(), jump.outcome().pages());
                }
            }
            assertThat(links).isGreaterThan(6)
                    .isEqualTo(StructureReader.objects(document.getDocumentCatalog().getStructureTreeRoot()));
        }
    }

    private static void leads(PDAnnotationLink link, Frame.Target target, List<Page> pages) throws IOException {
        var place = (PDPageXYZDestination) link.getDestination();
        var page = pages.get(target.folio() - 1);
        var story = page.articles().stream().filter(one -> one.slug().equals(target.slug())).findFirst().orElseThrow();
        assertThat(place.retrievePageNumber()).isEqualTo(target.folio() - 1);
        double top = Mp.toPt(page.grid().bleed() + page.grid().height() - story.box().y());
        assertThat((double) place.getTop()).isCloseTo(top, within(1.0));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itPrintsLikeThePressPdf(Path issue) throws IOException {
        var out = built(issue).folder();
        for (var kind : List.of("press", "archive"))
            Tool.output("pdftoppm", "-r", "50", out.resolve(kind + ".pdf").toString(), folder.resolve(kind).toString());
        try (var pictures = Files.list(folder)) {
            var printed = pictures.filter(file -> file.getFileName().toString().matches("press-\\d+\\.ppm")).toList();
            assertThat(printed).isNotEmpty();
            for (var picture : printed) {
                var archived = folder.resolve(picture.getFileName().toString().replace("press", "archive"));
                assertThat(Files.mismatch(picture, archived)).as("%s", picture.getFileName()).isEqualTo(-1);
                Files.delete(picture);
                Files.delete(archived);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itHoldsTheIssueToTheByteAndThePressPdfHoldsNothing(Path issue) throws IOException {
        var out = built(issue).folder();
        var unpacked = Files.createDirectories(folder.resolve("unpacked-" + issue.getFileName()));
        Tool.output("pdfdetach", "-saveall", "-o", unpacked.toString(), out.resolve("archive.pdf").toString());
        assertThat(unpacked.resolve("issue.yaml")).hasSameBinaryContentAs(issue.resolve("issue.yaml"));
        for (var part : List.of("stories", "images")) {
            if (!Files.isDirectory(issue.resolve(part))) continue;
            try (var files = Files.list(issue.resolve(part))) {
                for (var file : files.toList())
                    assertThat(unpacked.resolve(part + "-" + file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
        assertThat(unpacked.resolve("theme-page.css")).hasSameBinaryContentAs(HOME.resolve("templates/county/page.css"));
        assertThat(unpacked.resolve("page-1.xhtml")).content().contains("<article");
        assertThat(unpacked.resolve("report.json")).content().contains("\"pages\"");
        assertThat(unpacked.resolve("fonts.tsv")).content().contains("Banxin Song").contains("SIL Open Font License");
        assertThat(Tool.output("pdfdetach", "-list", out.resolve("press.pdf").toString())).startsWith("0 embedded files");
    }
}
