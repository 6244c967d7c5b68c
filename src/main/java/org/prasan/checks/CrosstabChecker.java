package org.prasan.checks;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.CrosstabDefinition;
import org.prasan.intake.LayoutColumn;
import org.prasan.intake.RawRow;
import org.prasan.intake.TableLayout;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.MonthRange;

/**
 * A table with one record a cell. A month without any filled cell is not reported and gives no records, so lines are
 * held back until the last one is seen.
 */
final class CrosstabChecker implements TableChecker {

    private final TableLayout layout;
    private final CrosstabDefinition crosstab;
    private final CheckSink sink;
    private final CellReader reader;
    private final LineTotals totals;
    private final DuplicateKeyRule duplicates = new DuplicateKeyRule();
    private final List<Line> lines = new ArrayList<>();
    private final TreeSet<YearMonth> filled = new TreeSet<>();
    private int read;

    /** A line that passed, its values by column of the layout; null where the column is not a value. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Line(int row, String code, @Nullable Long[] values) {}

    CrosstabChecker(TableLayout layout, CodeLists lists, CheckSink sink) {
        this.layout = layout;
        this.crosstab = layout.table().crosstab().orElseThrow();
        this.sink = sink;
        this.reader = new CellReader(lists, layout.reporting());
        this.totals = new LineTotals(layout);
    }

    @Override
    public void row(RawRow row) {
        read++;
        totals.add(row);
        List<Finding> findings = new ArrayList<>(0);
        @Nullable Long[] values = new Long[layout.columns().size()];
        String code = "";
        for (int i = 0; i < values.length; i++) {
            LayoutColumn found = layout.columns().get(i);
            if (found.repeats()) {
                continue;
            }
            boolean isLine = found.column().equals(crosstab.line());
            ColumnDefinition column = isLine ? crosstab.line() : crosstab.value();
            Reading reading = reader.read(column, row.cells()[i]);
            if (isLine && reading.equals(Reading.BLANK)) {
                reading = new Reading.Unread(RequiredRule.violation(column));
            }
            if (reading instanceof Reading.Unread unread) {
                findings.add(finding(row.number(), layout.cell(i, row.number()), unread.violation()));
            } else if (isLine) {
                code = String.valueOf(((Reading.Read) reading).value());
            } else {
                Object value = ((Reading.Read) reading).value();
                values[i] = (Long) value;
                String cell = layout.cell(i, row.number());
                CellReader.judgeNumber(column, value).ifPresent(v -> findings.add(finding(row.number(), cell, v)));
            }
        }
        if (findings.isEmpty()) {
            duplicates.check(code, row.number()).ifPresent(v -> findings.add(finding(row.number(), "", v)));
        }
        if (findings.isEmpty()) {
            lines.add(new Line(row.number(), code, values));
            noteFilled(row);
        } else {
            sink.refused(row.number(), findings);
        }
    }

    private void noteFilled(RawRow row) {
        for (int i = 0; i < row.cells().length; i++) {
            LayoutColumn found = layout.columns().get(i);
            if (!found.repeats() && !found.codes().isEmpty() && row.cells()[i] != null) {
                filled.add(month(found));
            }
        }
    }

    private YearMonth month(LayoutColumn found) {
        String column = layout.table().month();
        return column.isEmpty()
                ? layout.reporting().last()
                : YearMonth.parse(found.codes().getOrDefault(column, ""));
    }

    private Finding finding(int row, String cell, Violation violation) {
        return new Finding(
                layout.sheet(), row, cell, violation.rule(), Severity.ERROR, violation.message(), violation.mend());
    }

    @Override
    public void totals(RawRow row) {
        totals.check(row, sink);
    }

    @Override
    public void end() {
        for (Line line : lines) {
            sink.taken(line.row(), records(line));
        }
        if (read == 0 && layout.table().month().isEmpty()) {
            sink.covered(layout.reporting(), 0);
        }
        for (YearMonth month : filled) {
            sink.covered(MonthRange.of(month), lines.size());
        }
    }

    private List<CheckedRecord> records(Line line) {
        List<CheckedRecord> records = new ArrayList<>();
        for (int i = 0; i < line.values().length; i++) {
            LayoutColumn found = layout.columns().get(i);
            Long value = line.values()[i];
            if (value != null && !found.codes().isEmpty() && filled.contains(month(found))) {
                records.add(record(line, found, value));
            }
        }
        return records;
    }

    private CheckedRecord record(Line line, LayoutColumn found, long value) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(crosstab.line().name(), line.code());
        values.putAll(found.codes());
        values.put(crosstab.value().name(), value);
        String key = String.join(
                "|",
                layout.table().key().stream()
                        .map(name -> String.valueOf(values.get(name)))
                        .toList());
        return new CheckedRecord(key, month(found), Payload.of(values.values().toArray()));
    }
}
