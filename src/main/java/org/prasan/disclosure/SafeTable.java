package org.prasan.disclosure;

/** A table whose small counts of people are hidden, or all of them rounded. Only this module can make one. */
public final class SafeTable implements ReleasedTable {

    private final TableContent content;

    private final int roundedTo;

    SafeTable(TableContent content) {
        this(content, 0);
    }

    /** @param roundedTo of whose multiples its counts of people are; 0 when small ones are hidden instead */
    SafeTable(TableContent content, int roundedTo) {
        this.content = content;
        this.roundedTo = roundedTo;
    }

    /** Of whose multiples its counts of people are; 0 when small ones are hidden instead. */
    public int roundedTo() {
        return roundedTo;
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
