package banxin.stylebook;

import banxin.geom.Mp;
import banxin.theme.Theme;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

public final class Stylebook {
    static final Map<String, Double> HAO = Map.ofEntries(
            Map.entry("初号", 42.0), Map.entry("小初", 36.0), Map.entry("一号", 27.5), Map.entry("小一", 24.0),
            Map.entry("二号", 21.0), Map.entry("小二", 18.0), Map.entry("三号", 15.75), Map.entry("小三", 15.0),
            Map.entry("四号", 13.75), Map.entry("小四", 12.0), Map.entry("五号", 10.5), Map.entry("小五", 9.0),
            Map.entry("六号", 7.875), Map.entry("小六", 6.5), Map.entry("七号", 5.25));

    public static Theme read(Path folder) {
        try {
            @SuppressWarnings("unchecked")
            var m = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(folder.resolve("theme.yaml")));
            int em = len(m.get("em"), 0);
            int pitch = len(m.get("pitch"), 0);
            var types = new EnumMap<Role, Type>(Role.class);
            map(m.get("types")).forEach((k, v) -> {
                var t = map(v);
                int size = len(t.get("size"), em);
                int leading = t.containsKey("leading") ? len(t.get("leading"), em) : pitch;
                types.put(Role.valueOf(k.toUpperCase()), new Type((String) t.get("face"), (String) t.get("strong"), size, leading,
                        ((Number) t.get("indent")).intValue() * 1000, Type.Align.valueOf(((String) t.get("align")).toUpperCase())));
            });
            var sheets = new LinkedHashMap<String, Theme.Sheet>();
            map(m.get("sheets")).forEach((k, v) -> {
                var t = map(v);
                sheets.put(k, new Theme.Sheet(len(t.get("width"), em), len(t.get("height"), em), (Integer) t.get("characters"), (Integer) t.get("lines"), len(t.get("top"), em)));
            });
            var heads = ((List<?>) m.get("heads")).stream().map(h -> {
                var t = map(h);
                return new Theme.Head((Integer) t.get("columns"), ((List<?>) t.get("headline")).stream().map(x -> len(x, em)).toList(), len(t.get("kicker"), em), len(t.get("deck"), em), (Integer) t.get("lines"));
            }).toList();
            return new Theme(folder.getFileName().toString(), folder, em, pitch, 1000, new Types(types), sheets, heads,
                    Integer.parseInt(((String) m.get("masthead")).replace("行", "")), Integer.parseInt(((String) m.get("imprint")).replace("行", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object o) { return (Map<String, Object>) o; }

    static int len(Object o, int em) {
        var s = o.toString();
        if (HAO.containsKey(s)) return Mp.pt(HAO.get(s));
        if (s.endsWith("pt")) return Mp.pt(Double.parseDouble(s.replace("pt", "")));
        if (s.endsWith("mm")) return Mp.mm(Double.parseDouble(s.replace("mm", "")));
        return (int) (Double.parseDouble(s.replace("字", "")) * em);
    }
}
