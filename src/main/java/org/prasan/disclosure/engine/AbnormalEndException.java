package org.prasan.disclosure.engine;

/** A solver gave a program up, mostly for want of precision; another may solve it. */
final class AbnormalEndException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AbnormalEndException(String status) {
        super("the solver ended with " + status);
    }
}
