package org.prasan.cli;

/** Says why something failed in one line, without a stack trace. */
final class Failures {

    private Failures() {}

    static String plain(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
