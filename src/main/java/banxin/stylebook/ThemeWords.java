package banxin.stylebook;

import static banxin.yaml.Key.of;
import static banxin.yaml.Key.required;
import static banxin.yaml.Vocabulary.words;

import banxin.theme.FurnitureRoom.Field;
import banxin.type.Role;
import banxin.yaml.Key;
import banxin.yaml.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words of {@code theme.yaml}. */
final class ThemeWords {
    private static final Map<Role, String> ROLES = Map.ofEntries(
            Map.entry(Role.BANNER, "栏题"), Map.entry(Role.KICKER, "引题"), Map.entry(Role.HEADLINE, "主题"),
            Map.entry(Role.DECK, "副题"), Map.entry(Role.SUMMARY, "提要"), Map.entry(Role.BYLINE, "作者"),
            Map.entry(Role.LEAD, "导语"), Map.entry(Role.BODY, "正文"), Map.entry(Role.CROSSHEAD, "小标题"),
            Map.entry(Role.QUOTE, "引文"), Map.entry(Role.ITEM, "条目"), Map.entry(Role.VERSE, "诗行"),
            Map.entry(Role.CELLHEAD, "表头"), Map.entry(Role.CELL, "表格"), Map.entry(Role.NAME, "名单"),
            Map.entry(Role.SIGNATURE, "落款"), Map.entry(Role.CAPTION, "图说"), Map.entry(Role.SOURCE, "来源"));

    private static final Map<Field, String> FIELDS = Map.ofEntries(
            Map.entry(Field.NAME, "报名"), Map.entry(Field.CN, "刊号"), Map.entry(Field.PERMIT, "准印证"),
            Map.entry(Field.SUPERVISOR, "主管"), Map.entry(Field.SPONSOR, "主办"), Map.entry(Field.PUBLISHER, "出版"),
            Map.entry(Field.ADDRESS, "地址"), Map.entry(Field.PHONE, "电话"), Map.entry(Field.POSTCODE, "邮编"),
            Map.entry(Field.PRINTER, "印刷"), Map.entry(Field.PRICE, "定价"), Map.entry(Field.PRINT_RUN, "印数"),
            Map.entry(Field.AUDIENCE, "发送对象"), Map.entry(Field.WEATHER, "天气"), Map.entry(Field.SECTION, "版名"),
            Map.entry(Field.EDITOR, "编辑"), Map.entry(Field.PROOFREADER, "校对"), Map.entry(Field.DESIGNER, "美编"));

    /** Roles that came later: themes made before them are good themes. */
    private static final Set<Role> OPTIONAL = EnumSet.of(Role.CELLHEAD, Role.CELL, Role.NAME, Role.SIGNATURE);

    static final Vocabulary THEME = words(
            required("em", "基本字号"),
            required("pitch", "行距"),
            required("gutter", "栏间"),
            required("masthead", "报头"),
            required("imprint", "版权行"),
            of("folio", "报眉"),
            of("furniture", "报头报眉"),
            of("faces", "字体"),
            required("sheets", "开本"),
            required("types", "字体字号"),
            required("heads", "标题阶梯"),
            of("head-comma", "标题逗号"),
            of("weights", "轻重"),
            of("press", "印刷"),
            of("archive", "归档"));

    static final Vocabulary PRESS = words(
            of("standard", "标准"),
            of("profile", "特性文件"),
            of("ink", "墨量"),
            of("marks", "印记"),
            of("spot", "专色"));

    static final Vocabulary SPOT = words(
            required("name", "名称"),
            required("inks", "四色"));

    static final Vocabulary SHEET = words(
            required("width", "宽"),
            required("height", "高"),
            of("characters", "字数"),
            of("lines", "行数"),
            of("top", "天头"),
            of("bottom", "地脚"),
            of("side", "两边"));

    static final Vocabulary FURNITURE = words(Stream.concat(
                    Stream.of(of("wide", "宽版心"), of("middle", "中版心"), of("long-name", "长报名")),
                    Stream.of(Field.values()).map(field -> of(field.key(), FIELDS.get(field))))
            .toArray(Key[]::new));

    static final Vocabulary FACES = words(
            of("furniture", "报头报眉"),
            of("slug", "说明"),
            of("sign-off", "签样"));

    static final Vocabulary TYPES = words(
            Stream.of(Role.values()).map(ThemeWords::role).toArray(Key[]::new));

    static final Vocabulary TYPE = words(
            required("face", "字体"),
            of("strong", "黑体"),
            required("size", "字号"),
            of("leading", "行距"),
            of("indent", "缩进"),
            of("align", "齐法"));

    static final Vocabulary HEAD = words(
            required("columns", "栏宽"),
            required("headline", "主题"),
            required("kicker", "引题"),
            required("deck", "副题"),
            required("lines", "行数"));

    static final List<Vocabulary> ALL = List.of(THEME, SHEET, TYPES, TYPE, HEAD, PRESS, SPOT, FURNITURE, FACES, WeightTerms.WORDS);

    private ThemeWords() {}

    private static Key role(Role role) {
        return OPTIONAL.contains(role) ? of(role.key(), ROLES.get(role)) : required(role.key(), ROLES.get(role));
    }
}
