package org.prasan.learning;

/** An example in whose first rows no header was found. */
public final class NothingToLearnException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingToLearnException() {
        super("no header row in the first " + ExampleSheet.FIRST_ROWS + " rows of any sheet that is not hidden");
    }
}
