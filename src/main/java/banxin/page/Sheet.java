package banxin.page;

/** A page with its XHTML. */
public record Sheet(Page page, String xhtml) {}
