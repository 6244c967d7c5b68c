package org.prasan.reports.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.TableSpec;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;

/** A released table as data: a flow of its own, whose dimensions are table, row, column and time. */
record DataTable(String report, TableContent content, AxisCodes rows, AxisCodes columns, ObservationPeriod period) {

    static final String AGENCY = "PRASAN";
    static final String VERSION = "1.0";

    /** In the report's order. */
    static List<DataTable> of(
            ReportDefinition report, Map<String, ? extends ReleasedTable> tables, EditionContext context) {
        List<DataTable> all = new ArrayList<>();
        for (TableSpec spec : report.tables()) {
            ReleasedTable table = tables.get(spec.id());
            if (table != null) {
                TableContent content = table.content();
                all.add(new DataTable(
                        report.id(),
                        content,
                        AxisCodes.of(content.rows()),
                        AxisCodes.of(content.columns()),
                        new ObservationPeriod(spec, context.period())));
            }
        }
        return all;
    }

    /** The table's among all that are published: reports may name theirs alike. */
    String flow() {
        return AxisCodes.id(report) + "_" + AxisCodes.id(content.id());
    }

    /** {@code PRASAN:provincial-committee_cases-by-form(1.0)}. */
    String reference() {
        return AGENCY + ":" + flow() + "(" + VERSION + ")";
    }

    String time(int row, int column) {
        return period.of(content.rows().get(row), content.columns().get(column));
    }
}
