package org.prasan.disclosure;

/** A table whose small counts of people are hidden. Only this module can make one. */
public final class SafeTable implements ReleasedTable {

    private final TableContent content;

    SafeTable(TableContent content) {
        this.content = content;
    }

    @Override
    public TableContent content() {
        return content;
    }

    @Override
    public boolean isProtected() {
        return true;
    }
}
