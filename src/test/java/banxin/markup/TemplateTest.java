package banxin.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user copies the theme and makes a mistake. */
class TemplateTest {
    @TempDir
    private Path theme;

    @BeforeEach
    void startWithAGoodPart() throws IOException {
        Files.createDirectory(theme.resolve("parts"));
        Files.writeString(theme.resolve("parts/good.xhtml"), "<b>good</b>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            <p th:text="${T(java.lang.Runtime)}"/>¦template-not-a-path¦${T(java.lang.Runtime)}
            <p th:text="${page.getClass()}"/>¦template-not-a-path¦${page.getClass()}
            <p th:text="${7*7}"/>¦template-not-a-path¦${7*7}
            <p th:if="${@bean}"/>¦template-not-a-path¦${@bean}
            <p th:text="#{greeting}"/>¦template-not-a-path¦#{greeting}
            <p th:text="*{folio}"/>¦template-not-a-path¦*{folio}
            <a th:href="@{http://example.org}"/>¦template-not-a-path¦@{http://example.org}
            <p>[[${page.folio + 1}]]</p>¦template-not-a-path¦${page.folio + 1}
            <p th:text="__${page.section}__"/>¦template-forbidden¦__
            <p>[[__${page.section}__]]</p>¦template-forbidden¦__
            <p th:utext="${page.section}"/>¦template-forbidden¦th:utext
            <p>[(${page.section})]</p>¦template-forbidden¦[(
            <p th:inline="javascript">x</p>¦template-forbidden¦th:inline
            <p onclick="x()">x</p>¦template-forbidden¦onclick
            <p th:onclick="x">x</p>¦template-forbidden¦th:onclick
            <script>x</script>¦template-forbidden¦<script
            <!--/*/ <p th:utext="x"/> /*/-->¦template-forbidden¦<!--/*/
            <?php echo ?>¦template-forbidden¦<?php
            """)
    void whatCouldEvaluateMoreThanAPathIsRefused(String line, String code, String snippet) throws IOException {
        var notice = fault("<div xmlns:th='http://www.thymeleaf.org'>\n\n  " + line + "\n</div>");
        assertThat(notice.code()).isEqualTo(code);
        assertThat(notice.place()).hasToString("county/page.xhtml:3");
        assertThat(notice.arguments()).contains(snippet, Integer.toString(line.indexOf(snippet) + 3));
    }

    @Test
    void anExpressionHiddenInEntitiesIsRefusedToo() throws IOException {
        assertThat(fault("<div>\n<p th:text=\"&#36;{7*7}\"/></div>").code()).isEqualTo("template-not-a-path");
        assertThat(fault("<div>\n<p th:text=\"&#95;_1__\"/></div>").code()).isEqualTo("template-forbidden");
    }

    @Test
    void brokenXmlIsNamedWithItsLine() throws IOException {
        var notice = fault("<div>\n<p>\n</div>");
        assertThat(notice.code()).isEqualTo("template-xml");
        assertThat(notice.place()).hasToString("county/page.xhtml:3");
        assertThat(chinese(notice)).startsWith("第 3 列：不是合格的 XML：");
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        var notice = fault("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<html>&x;</html>");
        assertThat(notice.code()).isEqualTo("template-forbidden");
        assertThat(notice.place()).hasToString("county/page.xhtml:1");
    }

    @Test
    void anUnknownNameIsToldWithTheKnownOnes() throws IOException {
        var notice = fault("<div>\n<p th:text=\"${page.sektion}\"/></div>");
        assertThat(notice.place()).hasToString("county/page.xhtml:2");
        assertThat(chinese(notice)).contains("sektion", "section");
        assertThat(fault("<div>\n\n<p>[[${isue.date}]]</p></div>").place()).hasToString("county/page.xhtml:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "hashCode", "toString", "getClass"})
    void onlyComponentsOfRecordsHaveNames(String name) throws IOException {
        assertThat(fault("<p th:text=\"${page." + name + "}\"/>").code()).isEqualTo("template-unknown");
    }

    @Test
    void aMistakeInAPartIsNamedInThatPart() throws IOException {
        Files.writeString(theme.resolve("parts/bad.xhtml"), "<p>\n\n\n<i th:text=\"${page.nothing}\"/></p>");
        var page = "<div>\n<p th:insert=\"~{parts/bad}\"/></div>";
        assertThat(fault(page).place()).hasToString("county/parts/bad.xhtml:4");
        Files.writeString(theme.resolve("parts/bad.xhtml"), "<p>\n<i></p>");
        assertThat(fault(page).place()).hasToString("county/parts/bad.xhtml:2");
    }

    @Test
    void aMissingPartIsNamedWhereItIsAskedFor() throws IOException {
        var notice = fault("<div>\n<p th:replace=\"~{parts/weather}\"/></div>");
        assertThat(notice.place()).hasToString("county/page.xhtml:2");
        assertThat(chinese(notice)).startsWith("第 4 列：主题里没有 parts/weather.xhtml。");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "../secret", "parts/../../secret", "/etc/passwd", "C:/secret", "parts\\secret", "http://example.org/x"
    })
    void aPartOutsideTheThemeIsRefused(String name) throws IOException {
        Files.writeString(theme.resolveSibling("secret.xhtml"), "<p>secret</p>");
        var notice = fault("<div>\n<p th:insert=\"~{'" + name.replace("\\", "\\\\") + "'}\"/></div>");
        assertThat(notice.code()).isEqualTo("template-outside");
        assertThat(notice.place()).hasToString("county/page.xhtml:2");
    }

    @Test
    void aLinkOutOfTheThemeIsRefused(@TempDir Path elsewhere) throws IOException {
        var secret = Files.writeString(elsewhere.resolve("secret.xhtml"), "<p>secret</p>");
        Files.createSymbolicLink(theme.resolve("parts/link.xhtml"), secret);
        assertThat(fault("<p th:insert=\"~{parts/link}\"/>").code()).isEqualTo("template-outside");
    }

    @Test
    void aThemeWithoutAPageIsNamed() {
        var halt = catchThrowableOfType(Halt.class, () -> write(theme.resolve("nowhere")));
        assertThat(halt.notice().code()).isEqualTo("template-missing");
        assertThat(halt.notice().place()).hasToString("county/page.xhtml");
    }

    @Test
    void anOldEncodingIsNamed() throws IOException {
        Files.write(theme.resolve("page.xhtml"), "<p>青山</p>".getBytes("GB18030"));
        var halt = catchThrowableOfType(Halt.class, () -> write(theme));
        assertThat(halt.notice().code()).isEqualTo("template-not-utf8");
    }

    @Test
    void aFileFromNotepadWorks() throws IOException {
        Files.writeString(theme.resolve("page.xhtml"), "\uFEFF<div>\r\n<p>[[${page.section}]]</p></div>");
        assertThat(write(theme)).isEqualTo("<div>\n<p>要闻</p></div>");
    }

    @Test
    void aPartThatInsertsItselfEnds() throws IOException {
        Files.writeString(theme.resolve("parts/loop.xhtml"), "<p>\n<i th:insert=\"~{parts/loop}\"/></p>");
        assertThat(fault("<p th:insert=\"~{parts/loop}\"/>").place()).hasToString("county/parts/loop.xhtml:2");
    }

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        var notice = fault("<div>\n<p th:text=\"${7*7}\"/></div>");
        assertThat(chinese(notice)).isEqualTo("第 13 列：“${7*7}”不是变量路径。只能写 ${page.section} 这样用点连起来的名字，不能调用方法、计算或取消息。");
        assertThat(new Wording(Locale.ENGLISH).sentence(notice)).startsWith("Column 13: \"${7*7}\" is not a path.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            <p th:text="${page.section}"/>¦<p>要闻</p>
            <p>[[${publication.kind}]]</p>¦<p>newspaper</p>
            <p th:if="${publication.kind} == 'newspaper'">N</p>¦<p>N</p>
            <p th:if="not ${publication.permit}">none</p>¦<p>none</p>
            <p th:if="${publication.permit} or ${publication.cn}">one</p>¦<p>one</p>
            <p th:if="${publication.permit} and ${publication.cn}">both</p>¦§§
            <p th:text="|第${publication.permit}号|"/>¦<p>第号</p>
            <p th:text="${publication.permit}? 'yes' : 'no'"/>¦<p>no</p>
            <p th:text="${page.furniture[0].name}"/>¦<p>masthead</p>
            <p th:text="${page.furniture[99].name}"/>¦<p/>
            <p th:if="${page.folio} &lt; ${page.of}">more</p>¦<p>more</p>
            <p th:attr="title=${page.section}"/>¦<p title="要闻"/>
            <p th:title="${publication.permit}" title="x"/>¦<p/>
            <i th:each="f : ${page.furniture}" th:text="${fStat.count}"/>¦<i>1</i><i>2</i>
            <p th:insert="~{parts/good}"/>¦<p><b>good</b></p>
            <p th:replace="~{parts/good}"/>¦<b>good</b>
            <p th:with="name=${page.section}" th:text="${name}"/>¦<p>要闻</p>
            <p th:switch="${page.side}"><b th:case="'left'">L</b><b th:case="*">R</b></p>¦<p><b>R</b></p>
            <p>a<!--/* gone */--></p>¦<p>a</p>
            """)
    void theWordsOfATemplateWork(String line, String expected) throws IOException {
        Files.writeString(theme.resolve("page.xhtml"), "<div>" + line + "</div>");
        assertThat(write(theme).replace("<p></p>", "<p/>")).isEqualTo("<div>" + expected + "</div>");
    }

    private Notice fault(String page) throws IOException {
        Files.writeString(theme.resolve("page.xhtml"), page);
        return catchThrowableOfType(Halt.class, () -> write(theme)).notice();
    }

    private static String write(Path theme) {
        return new Markup(Sample.theme(theme)).write(Sample.small()).xhtml();
    }

    private static String chinese(Notice notice) {
        return new Wording(Locale.CHINESE).sentence(notice);
    }
}
