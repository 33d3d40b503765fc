package banxin.page;

import banxin.type.Role;
import java.util.Locale;

/** What a frame is for: a head's role, a leg, a cell, a caption, the masthead. */
public enum Part {
    BANNER,
    KICKER,
    HEADLINE,
    DECK,
    BYLINE,
    LEAD,
    /** Text that runs through a column of its story. */
    LEG,
    /** 表格: a cell of a table. */
    CELL,
    /** 名单: one name of a list. */
    NAME,
    /** The head of a table printed once more over its next leg; it carries no copy. */
    AGAIN,
    CAPTION,
    /** 下转: where a story leaves its page. */
    JUMP,
    /** 上接, and the short head above it: where a story goes on. */
    CONTINUED,
    /** The name over 导读. */
    DIGEST_HEAD,
    /** 导读. */
    DIGEST,
    /** 报头. */
    MASTHEAD,
    /** 报眉. */
    FOLIO,
    /** 版权. */
    IMPRINT;

    /** Of a paragraph that is a frame of its own. */
    public static Part of(Role role) {
        return valueOf(role.name());
    }

    /** The name in {@code pages.json}, as a CSS class, and of the template that fills furniture. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
