/** What the editors handed over: an issue folder, read and checked, nothing decided yet. */
@NullMarked
package banxin.issue;

import org.jspecify.annotations.NullMarked;
