package org.prasan.disclosure;

/** Released tables for tests of those who print them; only this package can make one. */
public final class ReleasedTables {

    private ReleasedTables() {}

    public static ReleasedTable safe(TableContent content) {
        return new SafeTable(content);
    }
}
