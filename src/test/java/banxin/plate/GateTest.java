package banxin.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banxin.notice.Halt;
import banxin.page.Sheet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a theme or an issue may not do. */
class GateTest extends OnThePlate {
    @ParameterizedTest
    @ValueSource(strings = {
        "<img src='%s/a.png'/>", "<div style=\"background-image:url('%s/a.png');width:9pt;height:9pt\">版</div>",
        "<img src='file:///etc/passwd'/>", "<img src='../../../../../../../etc/passwd'/>", "<img src='/etc/passwd'/>",
        "<img src='data:image/png;base64,iVBORw0KGgo='/>", "<img src='jar:file:/a.jar!/b.png'/>",
                "<img src='missing.png'/>"
    })
    void nothingIsFetchedFromOutsideTheTheme(String element) throws IOException {
        assertRefused("", element);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<link rel='stylesheet' href='%s/a.css'/>", "<style>@import url('%s/a.css');</style>",
        "<link rel='stylesheet' href='file:///etc/passwd'/>", "<style>@import url('../a.css');</style>",
        "<style>@font-face { font-family: x; src: url('%s/a.ttf') }</style>"
    })
    void noStyleComesFromOutsideTheTheme(String head) throws IOException {
        assertRefused(head, "");
    }

    @Test
    void linksAndScriptsDoNotReachThePdf() throws IOException {
        var sheet = HandSet.sheet(
                plate.page(1),
                "<script>alert(1)</script>",
                "<p id='x'><a href='#x' onclick='app.alert(1)'>版</a><a href='javascript:alert(1)'>面</a></p>");
        try (var pdf = Loader.loadPDF(plate.make(sheet))) {
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void aFrameThatTheTemplateLeavesOutOrHidesIsAFault() {
        var sheet = HandSet.sheet(plate.page(1));
        assertHalt("theme-frame-missing", sheet.xhtml().replace("data-frame=\"2\"", ""));
        assertHalt("theme-frame-missing", sheet.xhtml().replace("</head>", "<style>.leg{display:none}</style></head>"));
        assertHalt("theme-frame-unknown", sheet.xhtml().replace("data-frame=\"2\"", "data-frame=\"99\""));
        assertHalt("theme-frame-unknown", sheet.xhtml().replace("data-frame=\"2\"", "data-frame=\"-1\""));
    }

    @Test
    void aDoctypeOrBrokenXhtmlIsAFault() {
        var xhtml = HandSet.sheet(plate.page(1)).xhtml();
        assertHalt("sheet-malformed", "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + xhtml);
        assertHalt("sheet-malformed", xhtml.replace("</body>", ""));
    }

    @Test
    void aPictureThatIsBrokenOrOutsideTheIssueIsAFault() throws IOException {
        var sheet = HandSet.sheet(plate.page(1));
        Files.writeString(issue.resolve("clear.png"), "not a picture");
        assertHalt("picture-unreadable", sheet.xhtml());
        Files.delete(issue.resolve("clear.png"));
        Files.createSymbolicLink(issue.resolve("clear.png"), Files.writeString(theme.resolve("secret.png"), "secret"));
        assertHalt("picture-outside", sheet.xhtml());
    }

    private void assertRefused(String head, String body) throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            var sheet = HandSet.sheet(plate.page(1), head.replace("%s", address), body.replace("%s", address));
            assertThatThrownBy(() -> plate.make(sheet)).isInstanceOfSatisfying(
                    Halt.class, halt -> assertThat(halt.notice().code()).isEqualTo("theme-source-refused"));
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private void assertHalt(String code, String xhtml) {
        assertThatThrownBy(() -> plate.make(new Sheet(plate.page(1), xhtml))).isInstanceOfSatisfying(
                Halt.class, halt -> assertThat(halt.notice().code()).isEqualTo(code));
    }
}
