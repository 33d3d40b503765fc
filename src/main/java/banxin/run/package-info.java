/**
 * The order of the passes, and nothing else of the trade. An issue folder goes in; a folder with {@code press.pdf},
 * {@code archive.pdf}, {@code proof/}, {@code pages.json} and {@code report.json} comes out, whole or not at all.
 *
 * <ol>
 *   <li>{@link banxin.run.Plant}: what every issue needs and none changes; one serves many issues.
 *   <li>{@link banxin.run.PressRun#makeUp}: intake, copy desk, composition, make-up; a {@link banxin.run.Forme} comes out, never
 *       changed, asked as often as one likes. {@code Papers} asks whether the theme has the paper, {@code Whereabouts} finds the
 *       pages that a notice belongs to.
 *   <li>{@link banxin.run.PressRun#print}: {@code MakeReady} holds what the products of the {@link banxin.run.Order} are made of;
 *       each {@code Product} goes its own way into the delivery, in one loop.
 *   <li>An {@link banxin.run.Outcome} says how it ended.
 * </ol>
 *
 * <p>{@link banxin.run.GalleyRun} is the composing room alone, for those who measure it; {@link banxin.run.Explanation} stands on
 * the pages and says why a line is as it is; {@link banxin.run.DiffRun} delivers the pictures of a comparison; {@link
 * banxin.run.PreflightRun} hands any PDF to preflight and writes its report; {@link banxin.run.NewRun} and {@link
 * banxin.run.ImportRun} bring an issue folder to begin with.
 */
@NullMarked
package banxin.run;

import org.jspecify.annotations.NullMarked;
