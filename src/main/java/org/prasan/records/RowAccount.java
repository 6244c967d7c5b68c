package org.prasan.records;

import java.util.Locale;

/**
 * Every row of a submission, once: read = loaded + updated + unchanged + rejected.
 *
 * @param submission what to call it when its rows do not add up
 */
public record RowAccount(String submission, int read, int loaded, int updated, int unchanged, int rejected) {

    /** @throws AccountMismatchException when the rows do not add up */
    public RowAccount {
        if (read != loaded + updated + unchanged + rejected) {
            throw new AccountMismatchException("submission " + submission + ": " + read + " rows read, but " + loaded
                    + " loaded, " + updated + " updated, " + unchanged + " unchanged and " + rejected + " rejected");
        }
    }

    /** @throws IllegalStateException when an accepted submission is not settled yet */
    public static RowAccount of(Submission submission) {
        if (submission.fate() == Fate.ACCEPTED && !submission.settled()) {
            throw new IllegalStateException("submission " + name(submission) + " is not settled yet");
        }
        return of(submission, submission.rowsLoaded(), submission.rowsUpdated(), submission.rowsUnchanged());
    }

    static RowAccount of(Submission submission, int loaded, int updated, int unchanged) {
        return new RowAccount(
                name(submission), submission.rowsRead(), loaded, updated, unchanged, submission.rowsRejected());
    }

    private static String name(Submission submission) {
        return String.format(
                Locale.ROOT,
                "%d (%s of %s for %s)",
                submission.id(),
                submission.form(),
                submission.agency(),
                submission.period());
    }
}
