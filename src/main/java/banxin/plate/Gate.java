package banxin.plate;

import banxin.darkroom.Darkroom;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/**
 * What a sheet may fetch: style sheets and pictures inside the theme folder. No address with a scheme ({@code http:},
 * {@code file:}, {@code data:}), nothing above the folder, no link that leads out of it.
 *
 * <p>The renderer swallows what is thrown at it half of the time, so the first refusal is kept and told by {@link
 * #check}.
 */
final class Gate extends ITextUserAgent {
    /** No style sheet or ornament has so many bytes. */
    private static final long LARGEST = 64 << 20;

    private final Path theme;
    private final Darkroom darkroom;
    private final int dotsPerPixel;
    private @Nullable Halt refusal;

    Gate(PlateDevice device, int dotsPerPixel, Path theme, Darkroom darkroom) {
        super(device, dotsPerPixel);
        this.darkroom = darkroom;
        this.theme = theme;
        this.dotsPerPixel = dotsPerPixel;
    }

    void check() {
        if (refusal != null) throw refusal;
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        return new CSSResource(open(uri).map(ByteArrayInputStream::new).orElse(null));
    }

    @Override
    public ImageResource getImageResource(String uri) {
        return _imageCache.computeIfAbsent(uri, this::image);
    }

    private ImageResource image(String uri) {
        var picture = open(uri).flatMap(darkroom::print).map(Prints::image);
        if (picture.isEmpty()) refuse("theme-picture-unreadable", uri);
        picture.ifPresent(image ->
                image.scaleAbsolute(image.getPlainWidth() * dotsPerPixel, image.getPlainHeight() * dotsPerPixel));
        return new ImageResource(uri, picture.map(ITextFSImage::new).orElse(null));
    }

    @Override
    public byte @Nullable [] getBinaryResource(String uri) {
        return open(uri).orElse(null);
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw new UnsupportedOperationException("sheets are read by SheetReader");
    }

    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        return uri;
    }

    private Optional<byte[]> open(String uri) {
        try {
            var file = theme.resolve(new URI(uri).getPath()).normalize();
            if (!new URI(uri).isAbsolute()
                    && file.toRealPath().startsWith(theme.toRealPath())
                    && Files.size(file) <= LARGEST)
                return Optional.of(Files.readAllBytes(file));
        } catch (IOException | URISyntaxException | RuntimeException unreadable) {
            // Told below: for the theme's author it is the same whether a file is absent or out of bounds.
        }
        refuse("theme-source-refused", uri);
        return Optional.empty();
    }

    private void refuse(String code, String uri) {
        var shown = uri.length() > 80 ? uri.substring(0, 80) + "…" : uri;
        if (refusal == null) refusal = new Halt(Notice.fault(code, Place.of(theme.getFileName().toString()), shown));
    }
}
