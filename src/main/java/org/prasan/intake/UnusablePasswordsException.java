package org.prasan.intake;

import java.nio.file.Path;

/** A file of passwords that others may read, or that is none. It quotes nothing of what the file holds. */
public final class UnusablePasswordsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusablePasswordsException(Path file, String problem) {
        super(file + ": " + problem);
    }
}
