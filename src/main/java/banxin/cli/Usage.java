package banxin.cli;

import banxin.notice.Wording;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood: what is wrong with it, and how it is written. */
final class Usage {
    private Usage() {}

    static int told(ParameterException wrong, Locale language) {
        var line = wrong.getCommandLine();
        System.err.println(sentence(wrong, new Wording(language)));
        line.usage(System.err);
        return Exit.USAGE;
    }

    static int shown(CommandLine line) {
        line.usage(System.err);
        return Exit.USAGE;
    }

    private static String sentence(ParameterException wrong, Wording wording) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> wording.sentence(
                    "usage-unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing -> wording.sentence(
                    "usage-missing", missing.getMissing().getFirst().paramLabel());
            default -> wording.sentence("usage-wrong", wrong.getMessage());
        };
    }
}
