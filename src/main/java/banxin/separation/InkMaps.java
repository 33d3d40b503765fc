package banxin.separation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.jspecify.annotations.Nullable;

/** Which inks a colour is made of, by its colour space. */
final class InkMaps {
    private static final int KEPT = 256;
    private static final List<String> PROCESS = List.of("Cyan", "Magenta", "Yellow", "Black");

    private final Plates plates;
    private final Map<PDColorSpace, InkMap> known = new IdentityHashMap<>();
    private @Nullable PDColor lastColour;
    private Tint lastTint = new Tint(new float[0], 0);

    InkMaps(Plates plates) {
        this.plates = plates;
    }

    /** The next colour is the last one as a rule: a page of text has three. */
    Tint of(PDColor colour) throws IOException {
        if (colour == lastColour) return lastTint;
        lastTint = of(colour.getColorSpace(), colour.getComponents());
        lastColour = colour;
        return lastTint;
    }

    private Tint of(PDColorSpace space, float[] components) throws IOException {
        var map = of(space);
        var amounts = new float[plates.count()];
        map.map(components, amounts);
        return new Tint(amounts, map.named());
    }

    InkMap of(PDColorSpace space) throws IOException {
        var map = known.get(space);
        if (map != null) return map;
        if (known.size() > KEPT) known.clear();
        map = made(space);
        known.put(space, map);
        return map;
    }

    private InkMap made(PDColorSpace space) throws IOException {
        return switch (space) {
            case PDDeviceGray grey -> new Grey();
            case PDCalGray grey -> new Grey();
            case PDDeviceCMYK cmyk -> new Process();
            case PDDeviceRGB rgb -> new Light(null);
            case PDICCBased icc when icc.getNumberOfComponents() == 1 -> new Grey();
            case PDICCBased icc when icc.getNumberOfComponents() == 4 -> new Process();
            case PDICCBased icc -> new Light(null);
            case PDIndexed indexed -> new Palette(of(indexed.getBaseColorSpace()), indexed);
            case PDSeparation spot -> inks(spot, List.of(spot.getColorantName()));
            case PDDeviceN several -> inks(several, several.getColorantNames());
            default -> new Light(space);
        };
    }

    private InkMap inks(PDColorSpace space, List<String> names) throws IOException {
        if (names.equals(List.of("All"))) return new AllInks();
        var places = new int[names.size()];
        long named = 0;
        for (int i = 0; i < places.length; i++) {
            var name = names.get(i);
            places[i] = name.equals("None") ? -1 : PROCESS.contains(name)
                    ? PROCESS.indexOf(name) : plates.spot(name, imitated(space, i, places.length));
            if (places[i] < 0 && !name.equals("None")) return new Imitated(space, of(alternate(space)));
            if (places[i] >= 0) named |= 1L << places[i];
        }
        return new Named(places, named);
    }

    private static PDColorSpace alternate(PDColorSpace space) throws IOException {
        return space instanceof PDDeviceN several
                ? several.getAlternateColorSpace() : ((PDSeparation) space).getAlternateColorSpace();
    }

    /** One solid ink of a space in process inks. */
    private float[] imitated(PDColorSpace space, int ink, int inks) throws IOException {
        var solid = new float[inks];
        solid[ink] = 1;
        var amounts = new float[Math.max(4, plates.count())];
        var alternate = of(alternate(space));
        new Imitated(space, alternate).map(solid, amounts);
        return Arrays.copyOf(amounts, 4);
    }

    private record Grey() implements InkMap {
        @Override
        public long named() {
            return Tint.PROCESS;
        }

        @Override
        public void map(float[] components, float[] amounts) {
            amounts[0] = amounts[1] = amounts[2] = 0;
            amounts[3] = 1 - within(first(components));
        }
    }

    private record Process() implements InkMap {
        @Override
        public long named() {
            return Tint.PROCESS;
        }

        @Override
        public void map(float[] components, float[] amounts) {
            for (int i = 0; i < 4; i++) amounts[i] = i < components.length ? within(components[i]) : 0;
        }
    }

    /**
     * Light to ink without a profile: what is common to all three is black, and of the rest no more than any paper
     * takes. Its total ink says nothing about the file; preflight reports the colour space instead.
     */
    record Light(@Nullable PDColorSpace space) implements InkMap {
        private static final float MOST_INK = 1.8f;

        @Override
        public boolean isConverted() {
            return true;
        }

        @Override
        public long named() {
            return Tint.PROCESS;
        }

        @Override
        public void map(float[] components, float[] amounts) throws IOException {
            separate(space == null ? components : space.toRGB(components), amounts);
        }

        static void separate(float[] light, float[] amounts) {
            float most = 0;
            for (int i = 0; i < 3; i++) most = Math.max(most, within(light[i]));
            float colour = 0;
            for (int i = 0; i < 3; i++) {
                amounts[i] = most == 0 ? 0 : (most - within(light[i])) / most;
                colour += amounts[i];
            }
            amounts[3] = 1 - most;
            float room = MOST_INK - amounts[3];
            for (int i = 0; i < 3 && colour > room; i++) amounts[i] *= room / colour;
        }
    }

    private record Palette(InkMap base, PDIndexed indexed, List<float[]> entries) implements InkMap {
        @Override
        public boolean isConverted() {
            return base.isConverted();
        }

        Palette(InkMap base, PDIndexed indexed) throws IOException {
            this(base, indexed, read(indexed));
        }

        private static List<float[]> read(PDIndexed indexed) throws IOException {
            var array = (COSArray) indexed.getCOSObject();
            var bytes = switch (array.getObject(3)) {
                case COSString text -> text.getBytes();
                case COSStream stream ->
                        new PDStream(stream).toByteArray();
                default -> new byte[0];
            };
            var space = indexed.getBaseColorSpace();
            int size = space.getNumberOfComponents();
            var decode = space.getDefaultDecode(8);
            var entries = new ArrayList<float[]>();
            for (int i = 0; i + size <= bytes.length && entries.size() < 256; i += size) {
                var entry = new float[size];
                for (int k = 0; k < size; k++)
                    entry[k] = decode[2 * k] + (bytes[i + k] & 0xFF) / 255f * (decode[2 * k + 1] - decode[2 * k]);
                entries.add(entry);
            }
            if (entries.isEmpty()) entries.add(new float[size]);
            return entries;
        }

        @Override
        public long named() {
            return base.named();
        }

        @Override
        public void map(float[] components, float[] amounts) throws IOException {
            int index = Math.clamp(Math.round(first(components)), 0, entries.size() - 1);
            base.map(entries.get(index), amounts);
        }
    }

    /** A separation or several: each component goes on its own plate. */
    private record Named(int[] places, long named) implements InkMap {
        @Override
        public void map(float[] components, float[] amounts) {
            for (int i = 0; i < places.length; i++)
                if (places[i] >= 0 && i < components.length) amounts[places[i]] = within(components[i]);
        }
    }

    /** Register marks and the like: on every plate. */
    private record AllInks() implements InkMap {
        @Override
        public long named() {
            return Tint.ALL;
        }

        @Override
        public void map(float[] components, float[] amounts) {
            Arrays.fill(amounts, within(first(components)));
        }
    }

    private record Imitated(PDFunction transform, InkMap alternate) implements InkMap {
        Imitated(PDColorSpace space, InkMap alternate) throws IOException {
            this(transform(space), alternate);
        }

        private static PDFunction transform(PDColorSpace space) throws IOException {
            var array = (COSArray) space.getCOSObject();
            return PDFunction.create(array.getObject(3));
        }

        @Override
        public long named() {
            return alternate.named();
        }

        @Override
        public void map(float[] components, float[] amounts) throws IOException {
            alternate.map(transform.eval(components), amounts);
        }
    }

    private static float first(float[] components) {
        return components.length == 0 ? 0 : components[0];
    }

    private static float within(float value) {
        return value >= 0 ? Math.min(value, 1) : 0;
    }
}
