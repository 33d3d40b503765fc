/**
 * The order of the passes, and nothing else of the trade. An issue folder goes in; a folder with {@code press.pdf},
 * {@code archive.pdf}, {@code proof/}, {@code pages.json} and {@code report.json} comes out, whole or not at all.
 *
 * <p>{@link banxin.run.PressRun} is the program in reading order, and {@code MakeReady} holds what its products are made of.
 * {@link banxin.run.GalleyRun} is the composing room alone, for those who measure it; {@link banxin.run.Explanation} stands on
 * the pages and says why a line is as it is; {@link banxin.run.DiffRun} delivers the pictures of a comparison; {@link
 * banxin.run.PreflightRun} hands any PDF to preflight and writes its report.
 */
@NullMarked
package banxin.run;

import org.jspecify.annotations.NullMarked;
