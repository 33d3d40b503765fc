package banxin.handout;

import banxin.type.TypeCase;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What a sheet for signatures says of the issue, and the case its labels are set from.
 *
 * @param issue paper, date and number, as a person says them
 * @param date of the issue; the file bears it too, whenever it is made
 * @param faces font files by the names of the case
 */
public record Slip(String issue, LocalDate date, TypeCase typeCase, Function<String, byte[]> faces) {}
