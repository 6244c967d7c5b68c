package org.prasan.pipeline;

/** Where a run stands. */
public enum RunState {
    STARTED,
    /** Its editions are written. */
    DONE,
    /** Its figures are made and a person must decide; nothing is released. */
    HELD,
    FAILED,
    /** As somebody asked; it can go on. */
    STOPPED,
    /** A person decided that it never goes on; a new revision takes its place. */
    ABANDONED;

    /** Whether it can go on where it stopped. */
    public boolean goesOn() {
        return this == FAILED || this == STOPPED;
    }

    /** Whether it has not ended for good. */
    public boolean isOpen() {
        return this == STARTED || goesOn();
    }
}
