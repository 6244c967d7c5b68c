package org.prasan.catalog;

/** What people can be told of. */
public enum NoticeKind {
    SUCCESS,
    FAILURE,
    HELD,
    /** Submissions that are due within days. */
    MISSING_BEFORE,
    /** Submissions whose day has passed. */
    MISSING_AFTER,
    DISK,
    SCHEDULES_MISSED,
    /** Whether a published edition that later submissions change is to be made again. */
    REVISION,
    /** An edition that did not reach a recipient, or of which nobody knows whether it did. */
    DELIVERY,
    /** An edition that somebody must approve before anything goes out. */
    APPROVAL,
    /** A resolution that is due or overdue, and whose agency cannot be told. */
    RESOLUTION;

    /** Whether somebody must take note; a success speaks for itself. */
    public boolean isToBeAcknowledged() {
        return this != SUCCESS;
    }

    /** Whether the same may come again once it was acknowledged; the others happen once, ever. */
    public boolean comesAgain() {
        return this == FAILURE || this == DISK || this == REVISION;
    }
}
