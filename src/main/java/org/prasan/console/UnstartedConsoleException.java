package org.prasan.console;

/** The console does not start as it is set up; its words say what to change, in both languages. */
public final class UnstartedConsoleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnstartedConsoleException(String message) {
        super(message);
    }
}
