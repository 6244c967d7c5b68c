package org.prasan.operations;

/** A command could not do what it was asked; its words say why, in both languages. */
public final class FailedCommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailedCommandException(String words) {
        super(words);
    }

    FailedCommandException(String words, Throwable cause) {
        super(words, cause);
    }
}
