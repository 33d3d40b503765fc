/**
 * Is a PDF fit for the press, or for the archive? Any PDF, ours or foreign.
 *
 * <p>Comes in: a file and a {@link banxin.preflight.Profile}. Goes out: {@link banxin.notice.Finding}s, and a
 * page for people with the spots marked. The file is only read.
 *
 * <ol>
 *   <li>the file is opened ({@code Preflight}); what happens to a broken or hostile one is decided in {@code Guard};
 *   <li>rules about the whole file look at its objects ({@code FileRule});
 *   <li>each page is separated into inks, and rules about pages see every mark on it and the plates at the end
 *       ({@code PageRule}, {@code PageCheck});
 *   <li>spots of the same kind that lie together become one finding ({@code Findings}).
 * </ol>
 *
 * <p>A new rule: its code in {@code Code}; its severities, limits and source in {@code rules.tsv}, its two sentences in the message
 * bundles, a class for it (or a method in its family's class), and a line in {@code Rules}.
 */
@NullMarked
package banxin.preflight;

import org.jspecify.annotations.NullMarked;
