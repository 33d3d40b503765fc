/**
 * The order of the passes, and nothing else of the trade. An issue folder goes in; a folder with {@code press.pdf},
 * {@code archive.pdf}, {@code proof/}, {@code pages.json} and {@code report.json} comes out, whole or not at all.
 *
 * <p>{@link banxin.run.PressRun} is the program in reading order. {@code Delivery} stages what it makes beside the target
 * and puts it in place at the end; {@code Holdings} knows what is ours; {@code Keeping} gathers what goes into the archive.
 * {@link banxin.run.GalleyRun} is the composing room alone, for those who measure it; {@link banxin.run.ExplainRun} stops at
 * the pages and says why a line is as it is; {@link banxin.run.DiffRun} delivers the pictures of a comparison; {@link
 * banxin.run.PreflightRun} hands any PDF to preflight and writes its report.
 */
@NullMarked
package banxin.run;

import org.jspecify.annotations.NullMarked;
