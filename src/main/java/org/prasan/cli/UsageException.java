package org.prasan.cli;

/** A command cannot be carried out as it was given; exit status 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
