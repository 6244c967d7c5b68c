package org.prasan.console.web;

/** The console was told to listen in a way in which passwords or reports could be read on their way. */
final class UnsafeConsoleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeConsoleException(String message) {
        super(message);
    }
}
