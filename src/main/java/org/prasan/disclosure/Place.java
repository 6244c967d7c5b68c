package org.prasan.disclosure;

import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.ReportProtection;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;

/** One count of people where it stands in a table; several may be one cell of the joint matrix. */
record Place(
        ReportDefinition report, FigureTable table, int row, int column, Cell.Counted cell, ReportProtection rules) {

    /** For administrators: report, table, row and column, without the figure. */
    String name() {
        return report.id() + " / " + table.id() + " / " + table.rows().get(row).code() + " × "
                + table.columns().get(column).code();
    }

    long count() {
        return Math.round(cell.value());
    }

    boolean isSmall() {
        return rules.policy().isSmall(cell.value());
    }

    /** Nobody was counted, and readers are not to see where that is so. */
    boolean isHiddenZero() {
        return cell.value() == 0 && rules.policy().hidesZeros();
    }

    double weight() {
        boolean total =
                table.rows().get(row).total() || table.columns().get(column).total();
        return rules.weight(table.id(), total);
    }
}
