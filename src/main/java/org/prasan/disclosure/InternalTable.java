package org.prasan.disclosure;

/** A table as it is, unprotected, for administrators only. */
public final class InternalTable implements ReleasedTable {

    private final TableContent content;

    InternalTable(TableContent content) {
        this.content = content;
    }

    @Override
    public TableContent content() {
        return content;
    }

    @Override
    public boolean isProtected() {
        return false;
    }
}
