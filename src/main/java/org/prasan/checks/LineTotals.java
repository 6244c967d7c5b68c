package org.prasan.checks;

import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.intake.RawRow;
import org.prasan.intake.TableLayout;

/** Adds up every counted column of a table, to be held against the file's own total row. */
final class LineTotals {

    private final TableLayout layout;
    private final @Nullable TotalMismatchRule[] columns;

    LineTotals(TableLayout layout) {
        this.layout = layout;
        this.columns = new TotalMismatchRule[layout.columns().size()];
        for (int i = 0; i < columns.length; i++) {
            if (layout.columns().get(i).column().type() == Type.COUNT) {
                columns[i] = new TotalMismatchRule();
            }
        }
    }

    void add(RawRow row) {
        for (int i = 0; i < columns.length; i++) {
            TotalMismatchRule rule = columns[i];
            if (rule != null) {
                rule.add(row.cells()[i]);
            }
        }
    }

    void check(RawRow totals, CheckSink sink) {
        for (int i = 0; i < columns.length; i++) {
            TotalMismatchRule rule = columns[i];
            Violation violation = rule == null ? null : rule.check(totals.cells()[i]);
            if (violation != null) {
                sink.warned(new Finding(
                        layout.sheet(),
                        totals.number(),
                        layout.cell(i, totals.number()),
                        violation.rule(),
                        Severity.WARNING,
                        violation.message(),
                        violation.mend()));
            }
        }
    }
}
