package org.prasan.catalog;

import java.util.Map;
import java.util.Optional;
import org.prasan.vocabulary.Text;

/**
 * A picture of one of the report's tables.
 *
 * @param table id of the table it shows; its total row and column are left out of the picture
 * @param kind how it is drawn; the table's rows are the categories, its columns the series
 * @param title what the picture is of; what it says, once the finding has been told
 * @param subtitle what is measured, and in which unit
 * @param finding the sentence that becomes the title where the figures bear it out
 * @param tiles where the table's rows stand on a map of tiles, by code
 */
public record ChartSpec(
        String id,
        String table,
        Kind kind,
        Text title,
        Text subtitle,
        Optional<SentenceSpec> finding,
        Map<String, Tile> tiles) {

    public ChartSpec {
        tiles = Map.copyOf(tiles);
    }

    public ChartSpec(String id, String table, Kind kind, Text title, Text subtitle) {
        this(id, table, kind, title, subtitle, Optional.empty(), Map.of());
    }

    public ChartSpec titled(Text finding) {
        return new ChartSpec(id, table, kind, finding, subtitle, this.finding, tiles);
    }

    /** Horizontal bars suit long labels; columns and lines suit time. */
    public enum Kind {
        BARS,
        STACKED_BARS,
        COLUMNS,
        STACKED_COLUMNS,
        LINES,
        /** A map of equal squares, one a row. */
        TILES,
        /** Bands from rows to columns. */
        FLOWS,
        /** A panel a row. */
        SMALL_MULTIPLES;

        /** Whether office programs have no chart of their own for it, so that it is a picture there. */
        public boolean isPicture() {
            return this == TILES || this == FLOWS || this == SMALL_MULTIPLES;
        }
    }

    /**
     * Counted from the upper left corner, from 0.
     *
     * @param name of the area, for those that the table says nothing of
     */
    public record Tile(int column, int row, Text name) {}
}
