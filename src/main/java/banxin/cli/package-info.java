/**
 * The command line. Arguments come in; a verb is run, its notices are said in the reader's language, and the exit code
 * tells how it ended: 0 done, 1 faults, 2 wrong usage, 3 input unreadable, 4 conflict or target not writable, 70 a bug.
 *
 * <p>Results and remarks go to standard output, progress and usage errors to standard error; with {@code --format json} one
 * JSON object goes to standard output and nothing else.
 */
@NullMarked
package banxin.cli;

import org.jspecify.annotations.NullMarked;
