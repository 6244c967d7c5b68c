package org.prasan.operations;

/** What can go wrong, under names that stay: each has a page in the runbook. */
public enum FailureCode {
    INPUT_CHANGED,
    OUTPUT_UNWRITABLE,
    DISK_FULL,
    DATABASE_AWAY,
    EDITION_BROKEN,
    EDITION_EXISTS,
    ACCOUNTS_DIFFER,
    DEFINITIONS_WRONG,
    NEEDS_REVISION,
    OUT_OF_MEMORY,
    PROCESS_DIED,
    STOPPED,
    TAKEN_OVER,
    UNDER_WAY,
    MARKED_FAILED,
    ABANDONED,
    HELD_AT_GATE,
    DATABASE_NEWER,
    UNEXPECTED;

    /** As it is printed and typed: {@code INPUT-CHANGED}. */
    public String code() {
        return name().replace('_', '-');
    }
}
