/**
 * 出样: how results come into place. In: a target and files, written one after another. Out: the target, whole or as it was.
 * {@code Delivery} stages the files beside the target and puts them in its place at the end; {@code Holdings} knows what a
 * folder holds and whether it is ours.
 */
@NullMarked
package banxin.dispatch;

import org.jspecify.annotations.NullMarked;
