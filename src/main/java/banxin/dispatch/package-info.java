/**
 * 出样: how results come into place. In: a target and files, written one after another. Out: the target, whole or as it was.
 *
 * <ol>
 *   <li>{@code Sweeping} puts right what a killed run has left beside the target;
 *   <li>{@code Holdings} knows what the target holds, and by the digests in its {@code report.json} whether it is ours: {@code Digests} takes them;
 *   <li>{@code Stage} is made beside it under a {@code Claim}; files go there, in a delivery counted and digested by {@code Sealing};
 *   <li>{@code Disk} forces them out, and they take the target's place.
 * </ol>
 *
 * <p>A {@link banxin.dispatch.Delivery} replaces results, a {@link banxin.dispatch.NewFolder} replaces nothing, a {@link
 * banxin.dispatch.SingleFile} is one file.
 */
@NullMarked
package banxin.dispatch;

import org.jspecify.annotations.NullMarked;
