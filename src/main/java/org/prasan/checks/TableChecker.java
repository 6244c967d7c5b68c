package org.prasan.checks;

import org.prasan.intake.RawRow;
import org.prasan.intake.TableLayout;
import org.prasan.vocabulary.CodeLists;

/** Holds all rules against one table of one sheet, line by line. */
public interface TableChecker {

    void row(RawRow row);

    /** The file's own total row. */
    void totals(RawRow row);

    /** After the last line. */
    void end();

    static TableChecker of(TableLayout layout, CodeLists lists, CheckSink sink) {
        return layout.table().crosstab().isPresent()
                ? new CrosstabChecker(layout, lists, sink)
                : new RegisterChecker(layout, lists, sink);
    }
}
