package banxin.markup;

import java.util.List;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Something wrong with a template. Thymeleaf adds file, line and column on the way out where they are not known. */
final class Snag extends TemplateProcessingException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<String> arguments;

    Snag(String code, String... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** A snag at a known place. */
    static Snag at(String template, int line, int column, String code, String... arguments) {
        var snag = new Snag(code, arguments);
        snag.setTemplateName(template);
        snag.setLineAndCol(line, column);
        return snag;
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
