package banxin.cli;

import banxin.notice.Notice;
import banxin.notice.Severity;
import banxin.notice.Wording;
import banxin.run.Outcome;
import banxin.run.Progress;
import banxin.type.HouseStyle;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How a verb talks: its language, and text for people or JSON for programs. */
final class Speech {
    private static final String LANGUAGE = "--lang";

    @Option(names = LANGUAGE, paramLabel = "zh|zh-Hans|zh-Hant|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    private Tongue language = Tongue.ZH;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format", scope = ScopeType.INHERIT)
    private Format format = Format.TEXT;

    /** Tags of BCP 47. Chinese messages are in simplified characters, whatever the copy is in. */
    private enum Tongue {
        ZH("zh", HouseStyle.Language.HANS),
        HANS("zh-Hans", HouseStyle.Language.HANS),
        HANT("zh-Hant", HouseStyle.Language.HANT),
        EN("en", HouseStyle.Language.EN);

        private final String tag;
        private final HouseStyle.Language copy;

        Tongue(String tag, HouseStyle.Language copy) {
            this.tag = tag;
            this.copy = copy;
        }

        @Override
        public String toString() {
            return tag;
        }
    }

    private enum Format {
        TEXT,
        JSON
    }

    private final PrintStream out = stream(FileDescriptor.out);
    private final PrintStream err = stream(FileDescriptor.err);

    /** Reads {@code --lang en} and {@code --lang=en} before the command line is parsed. */
    static Locale languageAmong(String... arguments) {
        var line = String.join(" ", arguments).toLowerCase(Locale.ROOT) + " ";
        boolean english = line.contains(LANGUAGE + " en ") || line.contains(LANGUAGE + "=en ");
        return english ? Locale.ENGLISH : Locale.ROOT;
    }

    Wording wording() {
        return new Wording(language == Tongue.EN ? Locale.ENGLISH : Locale.ROOT);
    }

    /** What {@code set} takes its copy for. */
    HouseStyle.Language copyLanguage() {
        return language.copy;
    }

    boolean json() {
        return format == Format.JSON;
    }

    PrintStream out() {
        return out;
    }

    /** Steps on standard error, where a person watches; the launcher knows whether it is a terminal. */
    Progress progress() {
        if (json() || !Boolean.getBoolean("banxin.terminal")) return (step, arguments) -> {};
        return (step, arguments) -> err.println(wording().sentence(step, arguments));
    }

    /**
     * Faults, then warnings, of which each kind is shown once a file, then how many stories were copyfitted; the notes
     * themselves stand in the report.
     */
    void say(List<Notice> notices) {
        var wording = wording();
        var warnings = new LinkedHashMap<String, List<Notice>>();
        for (var notice : notices) {
            if (notice.isFault()) out.println(wording.line(notice));
            if (notice.severity() == Severity.WARNING)
                warnings.computeIfAbsent(notice.code() + notice.place().file(), kind -> new ArrayList<>()).add(notice);
        }
        for (var kind : warnings.values()) {
            var more = kind.size() > 1 ? wording.sentence("and-more", kind.size() - 1) : "";
            out.println(wording.line(kind.getFirst()) + more);
        }
        long fitted = notices.stream().filter(notice -> notice.code().equals("copyfitted")).count();
        if (fitted > 0) out.println(wording.sentence("copyfitted-some", fitted));
    }

    /** A sentence for a person; programs get {@link #answer} alone. */
    void say(String key, Object... arguments) {
        if (!json()) out.println(wording().sentence(key, arguments));
    }

    /** All there is to tell, notes too: for verbs that write no report. */
    void answer(List<Notice> notices) {
        if (json()) Outcome.said(notices).report(wording(), out);
        else notices.stream().map(wording()::line).forEach(out::println);
    }

    void complain(Notice notice) {
        err.println(wording().line(notice));
    }

    void complain(String key, Object... arguments) {
        err.println(wording().sentence(key, arguments));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
