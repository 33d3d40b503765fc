package banxin.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banxin.plate.Attachment.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;

/** Files inside the archive, as another library finds them. */
class EnclosuresTest extends OnThePlate {
    private static final byte[] STORY = "本报讯\r\n".repeat(200).getBytes(StandardCharsets.UTF_8);

    private static Attachment story(Attachment.Content content) {
        return new Attachment("稿件.md", "text/markdown", Relation.SOURCE, "头条", LocalDate.of(2026, 11, 23), content);
    }

    @Test
    void aFileKeepsItsBytesAndSaysWhatItIs() throws IOException, NoSuchAlgorithmException {
        try (var pdf = Loader.loadPDF(plate.archive(List.of(story(() -> STORY)), HandSet.sheet(plate.page(1))))) {
            var names = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(names.keySet()).containsExactly("00001", "00002");
            var file = names.get("00001");
            assertThat(file.getFileUnicode()).isEqualTo("稿件.md");
            assertThat(file.getFile()).isEqualTo("1-__.md");
            assertThat(file.getFileDescription()).isEqualTo("头条");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            var embedded = file.getEmbeddedFile();
            assertThat(embedded.toByteArray()).isEqualTo(STORY);
            assertThat(embedded.getSubtype()).isEqualTo("text/markdown");
            assertThat(embedded.getSize()).isEqualTo(STORY.length);
            assertThat(embedded.getModDate().toInstant()).hasToString("2026-11-22T16:00:00Z");
            assertThat(checkSum(file)).isEqualTo(MessageDigest.getInstance("MD5").digest(STORY));
        }
    }

    private static byte[] checkSum(PDComplexFileSpecification file) {
        var about = file.getEmbeddedFile().getCOSObject().getCOSDictionary(COSName.PARAMS);
        return ((COSString) about.getDictionaryObject("CheckSum")).getBytes();
    }

    @Test
    void theNamesAndTheCatalogueKnowOneSpecification() throws IOException {
        try (var pdf = Loader.loadPDF(plate.archive(List.of(story(() -> STORY)), HandSet.sheet(plate.page(1))))) {
            var catalogue = pdf.getDocumentCatalog().getCOSObject();
            var associated = (COSArray) catalogue.getDictionaryObject("AF");
            var named = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values();
            assertThat(associated).hasSize(2);
            assertThat(named).extracting(PDComplexFileSpecification::getCOSObject)
                    .containsExactly(
                            (COSDictionary) associated.getObject(0),
                            (COSDictionary) associated.getObject(1));
        }
    }

    @Test
    void theFontsThatPrintAreListed() throws IOException {
        try (var pdf = Loader.loadPDF(plate.archive(List.of(), HandSet.sheet(plate.page(1))))) {
            var list = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("00001");
            var lines = new String(list.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8).lines().toList();
            assertThat(lines).hasSize(5);
            assertThat(lines.getLast()).startsWith("song\tBanxin Song").contains("6de76fd59e169d75");
        }
    }

    @Test
    void aFileThatIsGoneIsAnUncheckedIoException() {
        var gone = story(() -> {
            throw new NoSuchFileException("稿件.md");
        });
        var sheet = HandSet.sheet(plate.page(1));
        assertThatThrownBy(() -> plate.archive(List.of(gone), sheet)).isInstanceOf(UncheckedIOException.class);
    }
}
