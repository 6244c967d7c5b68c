package org.prasan.reports;

/** A file of an edition cannot be read back, so nothing of it is issued. */
public final class BrokenEditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenEditionException(String file, String problem) {
        super("the file " + file + " of the edition is broken: " + problem);
    }

    BrokenEditionException(String file, Exception cause) {
        super("the file " + file + " of the edition is broken: " + cause, cause);
    }
}
