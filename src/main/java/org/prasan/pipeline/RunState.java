package org.prasan.pipeline;

/** Where a run stands. */
public enum RunState {
    STARTED,
    /** Its editions are written. */
    DONE,
    /** Its figures are made and a person must decide; nothing is released. */
    HELD,
    FAILED
}
