package org.prasan.disclosure;

import java.util.Collection;
import java.util.List;

/**
 * How much of a table its protection hides.
 *
 * @param hidden of its cells, totals too
 */
public record HiddenShare(String table, int hidden, int cells) {

    private static final double MOST_HIDDEN = 1 / 3.0;

    /** One for each table, in their order. */
    public static List<HiddenShare> of(Collection<? extends ReleasedTable> tables) {
        return tables.stream().map(table -> of(table.content())).toList();
    }

    private static HiddenShare of(TableContent content) {
        List<ReleasedCell> cells =
                content.cells().stream().flatMap(List::stream).toList();
        int hidden = (int)
                cells.stream().filter(ReleasedCell.Hidden.class::isInstance).count();
        return new HiddenShare(content.id(), hidden, cells.size());
    }

    /** Whether the table had better be made otherwise. */
    public boolean isTooMuch() {
        return share() > MOST_HIDDEN;
    }

    /** From 0 to 1; of a table without cells 0. */
    public double share() {
        return cells == 0 ? 0 : (double) hidden / cells;
    }
}
