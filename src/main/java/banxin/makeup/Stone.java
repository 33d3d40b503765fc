package banxin.makeup;

import banxin.heads.Heads;
import banxin.page.Grid;
import banxin.theme.Theme;
import banxin.type.Segmenter;
import banxin.type.Setter;

/** 拼版台, the imposing stone: all that lies ready while a page is made up. */
record Stone(Grid grid, Theme theme, Setter setter, Segmenter segmenter) {
    Stone with(Setter other) {
        return new Stone(grid, theme, other, segmenter);
    }

    Heads heads() {
        return new Heads(theme, setter, segmenter);
    }
}
