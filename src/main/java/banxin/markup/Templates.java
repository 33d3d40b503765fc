package banxin.markup;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.cache.ICacheEntryValidity;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Finds {@code NAME.xhtml} inside the theme folder, links followed, and checks it; Thymeleaf keeps it from then on. */
final class Templates extends AbstractTemplateResolver {
    static final String SUFFIX = ".xhtml";

    /** No dot, so no way up and no other kind of file. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+(/[\\p{L}\\p{N}_-]+)*");

    private final Path folder;

    Templates(Path folder) {
        this.folder = folder;
    }

    @Override
    protected ITemplateResource computeTemplateResource(
            IEngineConfiguration engine,
            @Nullable String owner,
            String template,
            @Nullable Map<String, Object> attributes) {
        var source = read(template);
        TemplateCheck.check(template, source);
        return new StringTemplateResource(source);
    }

    private String read(String template) {
        if (!NAME.matcher(template).matches()) throw new Snag("template-outside", template);
        try {
            var file = folder.resolve(template + SUFFIX).toRealPath();
            if (!file.startsWith(folder.toRealPath())) throw new Snag("template-outside", template + SUFFIX);
            return Files.readString(file).replaceFirst("^\uFEFF", "").replace("\r\n", "\n");
        } catch (NoSuchFileException missing) {
            throw new Snag("template-missing", template + SUFFIX);
        } catch (MalformedInputException encoding) {
            throw Snag.at(template, 1, 1, "template-not-utf8");
        } catch (IOException unreadable) {
            throw new Snag("template-unreadable", template + SUFFIX, unreadable.getClass().getSimpleName());
        }
    }

    @Override
    protected TemplateMode computeTemplateMode(
            IEngineConfiguration engine,
            @Nullable String owner,
            String template,
            @Nullable Map<String, Object> attributes) {
        return TemplateMode.XML;
    }

    @Override
    protected ICacheEntryValidity computeValidity(
            IEngineConfiguration engine,
            @Nullable String owner,
            String template,
            @Nullable Map<String, Object> attributes) {
        return AlwaysValidCacheEntryValidity.INSTANCE;
    }
}
