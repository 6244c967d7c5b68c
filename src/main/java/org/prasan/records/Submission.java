package org.prasan.records;

import java.util.Optional;
import org.prasan.vocabulary.MonthRange;

/**
 * One content read under one set of definitions.
 *
 * @param definition SHA-256 of the definitions it was read under
 * @param reason why it was refused, empty when accepted
 * @param period {@code 2018-10}, {@code 2018-10/2019-09}, {@code 2012-09-11}, or empty if unknown
 * @param settled whether the three counts before it are known yet
 * @param superseded accepted, but later submissions replaced every month it covers
 */
public record Submission(
        long id,
        String sha256,
        String definition,
        Fate fate,
        String reason,
        String form,
        String formVersion,
        String agency,
        String period,
        int rowsRead,
        int rowsRejected,
        int rowsLoaded,
        int rowsUpdated,
        int rowsUnchanged,
        boolean settled,
        boolean superseded) {

    private static final String MONTH = "2019-09";

    /** That it is about; a meeting's file is about a day. Empty when the period is unknown. */
    public Optional<MonthRange> months() {
        if (period.isEmpty()) {
            return Optional.empty();
        }
        boolean day = period.indexOf('/') < 0 && period.length() > MONTH.length();
        return Optional.of(MonthRange.parse(day ? period.substring(0, MONTH.length()) : period));
    }

    boolean everyRowRejected() {
        return rowsRead > 0 && rowsRejected == rowsRead;
    }
}
