package org.prasan.access;

/** Somebody asked a service for what their role does not give; pages should not have offered it. */
public final class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowedException(String message) {
        super(message);
    }
}
