package org.prasan.access;

/** Somebody else has made an account of this name in the meantime. */
public final class TakenNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TakenNameException(Throwable cause) {
        super(cause);
    }
}
