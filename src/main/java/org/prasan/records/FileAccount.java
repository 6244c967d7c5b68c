package org.prasan.records;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of one file of an inbox.
 *
 * @param reason empty when it was accepted
 * @param submission what its content is, if it was read; of a duplicate that of its twin
 * @param onTime whether it came by the day it was due; empty when its form is not known
 */
public record FileAccount(
        InboxFile file, Outcome outcome, String reason, Optional<Submission> submission, Optional<Boolean> onTime) {

    /** What a file can become. */
    public enum Outcome {
        ACCEPTED,
        /** Every month it reports comes from a later submission now. */
        SUPERSEDED,
        /** The same content came earlier. */
        DUPLICATE,
        REJECTED,
        /** It was accepted and then taken back. */
        WITHDRAWN,
        /** Not read yet. */
        WAITING;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public int rowsRead() {
        return counts() ? submission.orElseThrow().rowsRead() : 0;
    }

    public int rowsAccepted() {
        return counts()
                ? submission.orElseThrow().rowsRead() - submission.orElseThrow().rowsRejected()
                : 0;
    }

    public int rowsRejected() {
        return counts() ? submission.orElseThrow().rowsRejected() : 0;
    }

    private boolean counts() {
        return outcome == Outcome.ACCEPTED || outcome == Outcome.SUPERSEDED;
    }

    /** The last day that a file about this period may come on. */
    static LocalDate due(String period, int dueDays) {
        LocalDate last = period.length() > "2019-09".length() && period.indexOf('/') < 0
                ? LocalDate.parse(period)
                : org.prasan.vocabulary.MonthRange.parse(period).lastDay();
        return last.plusDays(dueDays);
    }
}
