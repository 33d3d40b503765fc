package banxin.intake;

import static java.util.Map.entry;

import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.HouseStyle.Choice;
import banxin.type.HouseStyle.Edges;
import banxin.type.HouseStyle.Language;
import banxin.type.HouseStyle.MarkWidths;
import banxin.type.HouseStyle.Prohibition;
import banxin.type.Punctuation;
import banxin.yaml.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code style}: how the house sets its lines. What is left out is as county papers have it. */
final class StyleSheet {
    private static final List<Map.Entry<String, Language>> LANGUAGES = List.of(
            entry("zh-Hans", Language.HANS),
            entry("zh-Hant", Language.HANT),
            entry("en", Language.EN),
            entry("简体", Language.HANS),
            entry("繁体", Language.HANT),
            entry("英文", Language.EN));
    private static final List<Map.Entry<String, Boolean>> STARTS =
            List.of(entry("flush", true), entry("blank", false), entry("齐头", true), entry("留空", false));

    /** MarkWidths whose cell holds a blank that a house may cut or leave (CLREQ 3.1.6.1). */
    private static final String ADJUSTABLE =
            Stream.of(Punctuation.values()).map(Punctuation::marks).collect(Collectors.joining());

    private static final int WHOLE = 1000;
    private static final int HALF = 500;

    private StyleSheet() {}

    static HouseStyle read(Entry style) {
        var usual = HouseStyle.COUNTY;
        return usual.with(style.choice("marks", Choice.among(MarkWidths.values())).orElse(usual.marks()))
                .withWidths(widths(style))
                .with(style.choice("prohibition", Choice.among(Prohibition.values())).orElse(usual.prohibition()))
                .withLatinGap(style.thousandths("latin-gap", 500, usual.latinGap()))
                .with(style.choice("breaks", Choice.among(Breaks.values())).orElse(usual.breaks()))
                .with(edges(style, usual.edges()))
                .with(style.choice("language", LANGUAGES).orElse(usual.language()));
    }

    private static Edges edges(Entry style, Edges usual) {
        return new Edges(
                style.has("hanging") ? style.flag("hanging") : usual.hanging(),
                style.choice("line-start", STARTS).orElse(usual.flushStart()),
                style.has("orphans") ? style.flag("orphans") : usual.orphans());
    }

    private static Map<Integer, Integer> widths(Entry style) {
        var widths = new HashMap<Integer, Integer>();
        add(widths, style, "whole-marks", WHOLE);
        add(widths, style, "half-marks", HALF);
        return widths;
    }

    private static void add(Map<Integer, Integer> widths, Entry style, String key, int width) {
        style.text(key).codePoints().filter(mark -> !Character.isWhitespace(mark)).forEach(mark -> {
            if (ADJUSTABLE.indexOf(mark) < 0) style.fault(key, "not-a-mark", Character.toString(mark), ADJUSTABLE);
            else widths.put(mark, width);
        });
    }
}
