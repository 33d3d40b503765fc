package banxin.intake;

import static banxin.yaml.Key.of;
import static banxin.yaml.Key.required;
import static banxin.yaml.Vocabulary.words;

import banxin.yaml.Vocabulary;
import java.util.List;

/** The words of an issue folder. The JSON Schemas list the same words. */
final class Words {
    static final Vocabulary ISSUE = words(
            required("publication", "报刊", "出版物"),
            required("date", "日期"),
            required("number", "期号", "期"),
            of("total", "总期", "总期号"),
            of("weather", "天气"),
            of("theme", "版式"),
            of("paper", "纸张", "开本"),
            of("columns", "栏数", "基本栏"),
            of("style", "体例"),
            of("keep-together", "不拆名单"),
            of("pages", "版面"));

    static final Vocabulary PUBLICATION = words(
            required("name", "报名", "名称"),
            required("kind", "性质", "类别"),
            of("cn", "刊号", "国内统一刊号"),
            of("permit", "准印证", "准印证号"),
            of("supervisor", "主管", "主管单位"),
            of("sponsor", "主办", "主办单位"),
            of("publisher", "出版", "出版单位"),
            of("address", "地址"),
            of("phone", "电话"),
            of("postcode", "邮编"),
            of("printer", "印刷", "印刷单位", "承印"),
            of("price", "定价"),
            of("print-run", "印数"),
            of("audience", "发送对象"));

    static final Vocabulary STYLE = words(
            of("marks", "标点"),
            of("prohibition", "禁则"),
            of("latin-gap", "中西间距"),
            of("breaks", "断行"),
            of("whole-marks", "全字标点"),
            of("half-marks", "半字标点"),
            of("hanging", "悬挂"),
            of("line-start", "行首标点"),
            of("orphans", "孤字"),
            of("language", "文字"));

    static final Vocabulary PAPER =
            words(required("width", "宽"), required("height", "高"), of("bleed", "出血"));

    static final Vocabulary PAGE = words(
            of("section", "版名", "栏目"),
            of("editor", "编辑", "责任编辑"),
            of("proofreader", "校对"),
            of("designer", "美编", "版式设计"),
            of("stories", "稿件"),
            of("digest", "导读"));

    static final Vocabulary TEASER = words(required("story", "稿件", "稿"), of("text", "文字"));

    static final Vocabulary PLACEMENT = words(
            required("story", "稿件", "稿"),
            of("columns", "栏宽"),
            of("box", "加框"),
            of("head", "标题排法"),
            of("jump", "转版"));

    static final Vocabulary STORY = words(
            of("genre", "体裁"),
            of("banner", "栏题"),
            of("kicker", "引题", "肩题"),
            of("headline", "标题", "主题"),
            of("deck", "副题", "副标题"),
            of("summary", "提要", "内容提要"),
            of("byline", "作者", "署名"),
            of("source", "来源", "稿源"),
            of("lead", "导语"),
            of("signature", "落款"),
            of("priority", "优先级"),
            of("section", "栏目"),
            of("page", "版", "版次"),
            of("jump", "转版"),
            of("jump-head", "转版标题"),
            of("images", "图", "图片"),
            of("pullquote", "引语"));

    static final Vocabulary PICTURE = words(
            required("src", "文件"),
            of("caption", "图说", "图注"),
            of("credit", "摄影", "供图"),
            of("columns", "栏宽"),
            of("alt", "替代文字"));

    static final List<Vocabulary> ALL =
            List.of(ISSUE, PUBLICATION, STYLE, PAPER, PAGE, TEASER, PLACEMENT, STORY, PICTURE);

    private Words() {}
}
