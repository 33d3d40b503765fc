/** 版式: what a theme folder says about type, grid and heads. Read by {@code stylebook}, used by every pass after it. */
@NullMarked
package banxin.theme;

import org.jspecify.annotations.NullMarked;
