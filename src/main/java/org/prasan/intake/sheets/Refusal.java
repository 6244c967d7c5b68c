package org.prasan.intake.sheets;

import java.io.IOException;

/** Carries a reason out of the readers, which do not know the file's name. */
final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final UnreadableFileException.Reason reason;

    Refusal(UnreadableFileException.Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    UnreadableFileException.Reason reason() {
        return reason;
    }
}
