package banxin.type;

import java.util.Locale;

/** What a paragraph is for. The theme gives each role its type. */
public enum Role {
    /** 栏题: over the whole story, above its heads. */
    BANNER,
    /** 引题. */
    KICKER,
    /** 主题. */
    HEADLINE,
    /** 副题. */
    DECK,
    /** 提要. */
    SUMMARY,
    /** 作者. */
    BYLINE,
    /** 导语. */
    LEAD,
    BODY,
    /** 小标题. */
    CROSSHEAD,
    QUOTE,
    ITEM,
    VERSE,
    /** 表头: a cell in the head of a table. */
    CELLHEAD,
    /** 表格: a cell of a table. */
    CELL,
    /** 名单: one name of a list. */
    NAME,
    /** 落款: office and date at the end of a notice. */
    SIGNATURE,
    CAPTION,
    /** 来源, and the names at the end of a story. */
    SOURCE;

    /** Set in a display size, and read as a head. */
    public boolean isHead() {
        return this == BANNER || this == KICKER || this == HEADLINE || this == DECK || this == CROSSHEAD;
    }

    /** Running text, which copyfitting may change; verse, items and names have a shape of their own. */
    public boolean isRunning() {
        return this == SUMMARY || this == LEAD || this == BODY || this == QUOTE;
    }

    /** The name in {@code theme.yaml} and as a CSS class. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
