package org.prasan.records;

import java.time.YearMonth;
import java.util.Set;

/**
 * Something that changes what is counted.
 *
 * @param number among those of submissions, or among those of amendments; it grows
 * @param sha256 of the submission that came or was amended
 * @param months that it reports, and that any date of its records lies in
 */
public record Change(Kind kind, long number, String sha256, String form, Set<YearMonth> months) {

    /** What happened to the submission. */
    public enum Kind {
        SUBMITTED,
        WITHDRAWN,
        /** It counts again. */
        RESTORED,
        /** A row of it was put right. */
        CORRECTED
    }

    public Change {
        months = Set.copyOf(months);
    }

    public boolean isAfter(Seen seen) {
        return number > (kind == Kind.SUBMITTED ? seen.submission() : seen.amendment());
    }

    /** What knows of nothing else. */
    public Seen seen() {
        return kind == Kind.SUBMITTED ? new Seen(number, 0) : new Seen(0, number);
    }
}
