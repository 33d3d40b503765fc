package banxin.run;

import banxin.compose.Compositor;
import banxin.fonts.Fonts;
import banxin.issue.Issue;
import banxin.page.Page;
import banxin.theme.Theme;
import banxin.type.Copy;
import java.util.List;
import java.util.Map;

/** 印版: the pages of an issue, locked up, with all that they were made of. */
record Forme(
        Issue issue, Theme theme, Fonts fonts, Map<String, Copy> copies, Compositor compositor, List<Page> pages) {}
