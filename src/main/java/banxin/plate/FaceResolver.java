package banxin.plate;

import banxin.fonts.Face;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/**
 * CSS families to faces. A family is a face's key, which means that face whatever the weight, or a family name,
 * where the weight chooses; the first one known wins. What is not known is set in the first face of the case, 宋.
 */
final class FaceResolver extends ITextFontResolver {
    private final List<Face> faces;

    FaceResolver(PressFonts fonts) {
        faces = fonts.faces();
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification asked) {
        return new FaceFont(face(asked), asked.size());
    }

    private String face(FontSpecification asked) {
        var weight = convertWeightToInt(asked.fontWeight());
        return Stream.concat(families(asked), Stream.of(faces.getFirst().family()))
                .flatMap(family -> nearest(family, weight).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> families(FontSpecification asked) {
        return asked.families() == null
                ? Stream.empty()
                : Arrays.stream(asked.families()).map(name -> name.replaceAll("[\"']", ""));
    }

    private Optional<String> nearest(String family, int weight) {
        return faces.stream()
                .filter(face -> face.key().equals(family) || face.family().equals(family))
                .min(Comparator.<Face>comparingInt(face -> face.key().equals(family) ? 0 : 1)
                        .thenComparingInt(face -> Math.abs(face.weight() - weight)))
                .map(Face::key);
    }

    /** None of the fourteen built-in faces: they are Latin only, and are not embedded. */
    @Override
    protected Map<String, FontFamily> loadFonts() {
        return Map.of();
    }
}
