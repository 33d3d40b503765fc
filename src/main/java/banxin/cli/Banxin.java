package banxin.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The door from the shell. */
@Command(
        name = "banxin",
        subcommands = {
            BuildVerb.class, CheckVerb.class, NewVerb.class, ImportVerb.class, SetVerb.class, ExplainVerb.class,
            DiffVerb.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Banxin implements Speaker {
    @Mixin
    private Speech speech = new Speech();

    private Banxin() {}

    @Override
    public Speech speech() {
        return speech;
    }

    public static void main(String[] arguments) {
        int exit = ended(arguments);
        // The launcher may ask for a number that Java itself does not use, so that it can tell the two apart.
        System.exit(exit == Exit.FAULTS ? Integer.getInteger("banxin.faults", Exit.FAULTS) : exit);
    }

    /** What is no exception goes past picocli, and Java would make a 1 of it: memory, a library that is missing. */
    private static int ended(String[] arguments) {
        try {
            return run(arguments);
        } catch (Error broken) {
            return Bug.told(broken, Speech.languageAmong(arguments));
        }
    }

    static int run(String... arguments) {
        // OpenPDF writes numbers in the default locale's digits; in some locales those are not ASCII.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        // Flying Saucer would look for settings in the home folder; the same issue must print the same everywhere.
        System.setProperty("xr.conf", "");
        // The language is chosen before picocli reads a word, so that help and usage errors are in it too.
        var language = Speech.languageAmong(arguments);
        var line = new CommandLine(new Banxin());
        line.setResourceBundle(ResourceBundle.getBundle(
                "banxin.cli.help", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
        line.setExecutionExceptionHandler((broken, command, parsed) -> Bug.told(broken, language));
        line.setParameterExceptionHandler((wrong, all) -> Usage.told(wrong, language));
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return arguments.length == 0 ? Usage.shown(line) : line.execute(arguments);
    }
}
