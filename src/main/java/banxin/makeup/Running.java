package banxin.makeup;

import banxin.notice.Notice;
import banxin.tabular.Unit;
import java.util.List;

/** The running text of a block, set for its legs, and what the editor is told of it where it is printed. */
record Running(List<Unit> units, List<Notice> notices) {
    Running {
        units = List.copyOf(units);
        notices = List.copyOf(notices);
    }
}
