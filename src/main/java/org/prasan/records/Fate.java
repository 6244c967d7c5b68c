package org.prasan.records;

/** What became of a content as a whole. Refused rows are a matter of its findings. */
public enum Fate {
    ACCEPTED,
    REJECTED
}
