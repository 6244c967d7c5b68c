package org.prasan.records;

/** Rows went missing or were counted twice in a submission: our fault, never the agency's. */
public final class AccountMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountMismatchException(String message) {
        super(message);
    }
}
