package banxin.plate;

import java.time.LocalDate;
import java.util.List;

/**
 * What the file says about itself.
 *
 * @param language tag of BCP 47
 * @param date of the issue; the file bears it too, whenever it is made
 */
public record Label(
        String title, String author, String subject, List<String> keywords, String language, LocalDate date) {
    public Label {
        keywords = List.copyOf(keywords);
    }

    String keywordList() {
        return String.join("，", keywords);
    }
}
