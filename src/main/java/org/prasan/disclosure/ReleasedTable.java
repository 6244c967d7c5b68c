package org.prasan.disclosure;

/**
 * A table that may leave for a reader: a {@link SafeTable} for anyone of its audience, an {@link InternalTable} for
 * administrators only.
 */
public sealed interface ReleasedTable permits SafeTable, InternalTable {

    TableContent content();

    /** Whether small counts of people are hidden in it. */
    boolean isProtected();
}
