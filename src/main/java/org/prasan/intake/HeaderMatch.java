package org.prasan.intake;

import java.util.List;
import java.util.Optional;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.TableDefinition;

/**
 * A table's header as it was found.
 *
 * @param rows how many header rows it takes, 1 to 3
 * @param share of the table's columns that were found, 0 to 1
 * @param columns found, without personal ones
 * @param near columns that were only nearly called what the form calls them
 * @param personal sheet columns that are dropped because they name people
 * @param unknown sheet columns that the form does not know and that are dropped
 * @param problem that makes the table unusable, should this be the best match
 */
record HeaderMatch(
        TableDefinition table,
        int rows,
        double share,
        List<LayoutColumn> columns,
        List<Near> near,
        List<Integer> personal,
        List<Integer> unknown,
        Optional<Refusal> problem) {

    /**
     * A header that differs by letters or by the order of its words.
     *
     * @param row of the header, from 0
     * @param meant what the form calls it
     * @param percent of its letters that are right
     */
    record Near(
            int sheetColumn, int row, ColumnDefinition column, String meant, int percent, Optional<Other> runnerUp) {}

    /** What the header is most like beside what it was taken for. */
    record Other(String name, int percent) {}

    HeaderMatch {
        columns = List.copyOf(columns);
        near = List.copyOf(near);
        personal = List.copyOf(personal);
        unknown = List.copyOf(unknown);
    }

    /** What counts is what was found exactly, then what was found nearly. */
    boolean isMoreThan(HeaderMatch other) {
        int exact = Integer.compare(columns.size() - near.size(), other.columns.size() - other.near.size());
        return exact > 0 || exact == 0 && near.size() > other.near.size();
    }
}
