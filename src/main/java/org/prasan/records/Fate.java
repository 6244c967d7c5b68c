package org.prasan.records;

/** What became of a content as a whole. Refused rows are a matter of its findings. */
public enum Fate {
    ACCEPTED,
    REJECTED,
    /** It was accepted, and was taken back: nothing of it counts. */
    WITHDRAWN
}
