package org.prasan.review;

import java.nio.charset.StandardCharsets;
import org.prasan.catalog.Fingerprint;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/**
 * What an agency is asked, or only told, about what it has reported.
 *
 * @param severity {@code query} waits for an explanation, {@code warning} does not
 * @param sheet and {@code cell}: empty when it is about no one cell
 */
public record Query(
        String rule,
        String severity,
        String form,
        String agency,
        MonthRange months,
        String sheet,
        String cell,
        Text message,
        Text mend) {

    private static final int LENGTH = 8;

    /**
     * The same question, of the same figures, has the same number, so that a review that runs again finds its answer; other
     * figures are another question. It does not hang on the words' language or the mend.
     */
    public String id() {
        String asked = String.join("\n", rule, form, agency, months.code(), sheet, cell, message.en());
        return Fingerprint.of(asked.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    public boolean awaitsAnswer() {
        return severity.equals("query");
    }
}
