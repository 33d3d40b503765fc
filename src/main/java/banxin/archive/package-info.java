/**
 * 存档: what is kept of an issue. In: the issue with all that it was made of ({@link banxin.archive.Volume}). Out: the files
 * that go into the archive PDF ({@code Keeping}), from which the issue can be laid out again to the byte, and what both PDFs
 * say of themselves ({@code Labels}). Pages and report are asked for when they are written, so that no edition is waited for.
 */
@NullMarked
package banxin.archive;

import org.jspecify.annotations.NullMarked;
