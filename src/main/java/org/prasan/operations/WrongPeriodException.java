package org.prasan.operations;

/** Periods were asked for that a job cannot be run for; its message says why. */
public final class WrongPeriodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongPeriodException(String why) {
        super(why);
    }
}
