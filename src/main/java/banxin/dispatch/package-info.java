/**
 * 出样: how results come into place. In: a target and files, written one after another. Out: the target, whole or as it was.
 *
 * <ol>
 *   <li>{@code Sweeping} puts right what a killed run has left beside the target;
 *   <li>{@code Holdings} knows what the target holds, and by the digests in its {@code report.json} whether it is ours;
 *   <li>{@code Delivery} stages files beside it under a {@code Claim}, each counted and digested by {@code Sealing};
 *   <li>{@code Disk} forces them out, and the stage takes the target's place.
 * </ol>
 */
@NullMarked
package banxin.dispatch;

import org.jspecify.annotations.NullMarked;
