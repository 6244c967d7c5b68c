package org.prasan.catalog;

import org.prasan.vocabulary.Text;

/**
 * A picture of one of the report's tables.
 *
 * @param table id of the table it shows; its total row and column are left out of the picture
 * @param kind how it is drawn; the table's rows are the categories, its columns the series
 * @param title what the picture says
 * @param subtitle what is measured, and in which unit
 */
public record ChartSpec(String id, String table, Kind kind, Text title, Text subtitle) {

    /** Horizontal bars suit long labels; columns and lines suit time. */
    public enum Kind {
        BARS,
        STACKED_BARS,
        COLUMNS,
        STACKED_COLUMNS,
        LINES
    }
}
