/**
 * Judges of what was printed: they read a finished PDF, or the editors' files, and know nothing of how it was made. In: a
 * file. Out: glyphs, lines, strokes, elements of the structure tree, broken rules, each as a test can ask for it.
 */
package banxin.judges;
