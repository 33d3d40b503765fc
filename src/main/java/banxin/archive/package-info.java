/**
 * 存档: what is kept of an issue. In: the issue with all that it was made of ({@link banxin.archive.Volume}). Out: the files
 * that go into the archive PDF ({@code Keeping}), from which the issue can be laid out again to the byte, and what the PDF
 * says of itself ({@code Labels}).
 */
@NullMarked
package banxin.archive;

import org.jspecify.annotations.NullMarked;
