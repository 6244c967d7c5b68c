package org.prasan.records;

/** Which versions of a table's records count when several submissions report them. */
public enum SettlePolicy {
    /** Of one agency's key, the version of the latest reporting period, then of the latest arrival, then the last in the file. */
    LATEST_BY_KEY,
    /** An agency's month comes wholly from the submission that arrived last of those covering it. */
    REPLACE_MONTHS
}
