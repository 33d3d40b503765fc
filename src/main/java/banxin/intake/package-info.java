/**
 * Pass 1: the issue folder goes in, an {@link banxin.issue.Issue} and notices come out.
 *
 * <ol>
 *   <li><i>decode</i>: {@code Original}, of the room {@code yaml}, takes UTF-8 and nothing else, whatever the line ends;
 *   <li><i>parse</i>: {@code Yaml}, of the same room, composes marked nodes within limits, its {@code Entry} reads them by our
 *       {@code Words}; {@code Body} walks the tree of {@code Markdown} and fills a {@code Stick} for each paragraph,
 *       with its {@code Slots} in a table or stanza; {@code Fenced} reads lists of names and verse; {@code Braces} finds
 *       words in braces, {@code Marking} says what they mean;
 *   <li><i>find</i>: {@code Pictures} looks for pictures inside the folder and the darkroom's {@link banxin.darkroom.PictureHead} measures
 *       them;
 *   <li><i>link</i>: {@code Placing} holds the page plans against the stories.
 * </ol>
 *
 * <p>Nothing stops at the first mistake: each is a notice with file and line, a harmless value takes its place, and
 * reading goes on. What is read is data: no tag, link, HTML or expression in it is ever acted upon.
 * The words are also in {@code issue.schema.json} and {@code story.schema.json}; a test keeps the two equal.
 */
@NullMarked
package banxin.intake;

import org.jspecify.annotations.NullMarked;
