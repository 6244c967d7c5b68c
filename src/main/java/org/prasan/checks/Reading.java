package org.prasan.checks;

import org.jspecify.annotations.Nullable;

/** What a cell says, or what is against it. */
sealed interface Reading {

    /** @param value null when the cell is blank or says that it is not known */
    record Read(@Nullable Object value) implements Reading {}

    record Unread(Violation violation) implements Reading {}

    Reading BLANK = new Read(null);
}
