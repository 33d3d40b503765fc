/**
 * Remarks for the editor. A pass never prints and never throws for what an editor wrote: it adds a
 * {@link banxin.notice.Notice} and goes on, so that everything wrong is told in one go.
 *
 * <p>The sentence for a code stands in {@code messages.properties} (Chinese, the default) and
 * {@code messages_en.properties}; {@link banxin.notice.Wording} joins code, place and arguments.
 */
@NullMarked
package banxin.notice;

import org.jspecify.annotations.NullMarked;
