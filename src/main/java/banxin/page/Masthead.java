package banxin.page;

import banxin.issue.Publication;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What an issue says of itself on its pages, in the masthead, the folio lines and the imprint.
 *
 * @param day of the issue
 * @param date the day as it is printed
 * @param total 总第…期
 */
public record Masthead(
        Publication publication, LocalDate day, DateLine date, int number, OptionalInt total, String weather) {}
