package org.prasan.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.catalog.TableDefinition.Leaf;
import org.prasan.intake.LayoutColumn;
import org.prasan.intake.RawRow;
import org.prasan.intake.TableLayout;
import org.prasan.vocabulary.CodeLists;

/** A table with one record a line. */
final class RegisterChecker implements TableChecker {

    private final TableLayout layout;
    private final CheckSink sink;
    private final CellReader reader;
    private final LineTotals totals;
    private final RowRules rules;
    private final DuplicateKeyRule duplicates = new DuplicateKeyRule();
    /** Place in the payload of each of the layout's columns; -1 for one that is not kept. */
    private final int[] places;

    private final int[] keys;
    private final int month;
    private final int width;
    private int read;

    RegisterChecker(TableLayout layout, CodeLists lists, CheckSink sink) {
        this.layout = layout;
        this.sink = sink;
        this.reader = new CellReader(lists, layout.reporting());
        this.totals = new LineTotals(layout);
        TableDefinition table = layout.table();
        List<Leaf> leaves = table.leaves();
        this.width = leaves.size();
        this.places = layout.columns().stream()
                .mapToInt(found -> leaves.indexOf(new Leaf(found.column(), found.member())))
                .toArray();
        this.rules = new RowRules(layout, places);
        this.keys = table.key().stream().mapToInt(name -> place(leaves, name)).toArray();
        this.month = table.month().isEmpty() ? -1 : place(leaves, table.month());
    }

    private static int place(List<Leaf> leaves, String name) {
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i).column().name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("column " + name + " is part of the key or the month and must be kept");
    }

    @Override
    public void row(RawRow row) {
        read++;
        totals.add(row);
        @Nullable Object[] values = new Object[width];
        List<Finding> findings = read(row, values);
        if (findings.isEmpty()) {
            findings = judge(row, values, CellReader::judgeNumber);
        }
        if (findings.isEmpty()) {
            findings = judge(row, values, reader::judgeDate);
        }
        List<Finding> declared = findings.isEmpty() ? rules.check(row, values) : List.of();
        if (findings.isEmpty()) {
            findings = declared.stream()
                    .filter(f -> f.severity() == Severity.ERROR)
                    .toList();
        }
        String key = key(values);
        if (findings.isEmpty()) {
            findings = duplicates
                    .check(key, row.number())
                    .map(v -> List.of(finding(row.number(), "", v)))
                    .orElse(List.of());
        }
        if (findings.isEmpty()) {
            sink.taken(row.number(), List.of(new CheckedRecord(key, month(values), Payload.of(values))));
            declared.forEach(sink::warned);
        } else {
            sink.refused(row.number(), findings);
        }
    }

    private List<Finding> read(RawRow row, @Nullable Object[] values) {
        List<Finding> findings = new ArrayList<>(0);
        List<LayoutColumn> columns = layout.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (places[i] < 0) {
                continue;
            }
            Reading reading = reader.read(columns.get(i).column(), row.cells()[i]);
            if (reading instanceof Reading.Unread unread) {
                findings.add(finding(row.number(), layout.cell(i, row.number()), unread.violation()));
            } else {
                values[places[i]] = ((Reading.Read) reading).value();
            }
        }
        return findings;
    }

    /** A row is judged step by step: what follows from a mistake already told is not told as well. */
    private List<Finding> judge(
            RawRow row,
            @Nullable Object[] values,
            BiFunction<ColumnDefinition, @Nullable Object, Optional<Violation>> rule) {
        List<Finding> findings = new ArrayList<>(0);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                Optional<Violation> violation =
                        rule.apply(layout.columns().get(i).column(), values[places[i]]);
                if (violation.isPresent()) {
                    findings.add(finding(row.number(), layout.cell(i, row.number()), violation.get()));
                }
            }
        }
        return findings;
    }

    private Finding finding(int row, String cell, Violation violation) {
        return new Finding(
                layout.sheet(), row, cell, violation.rule(), Severity.ERROR, violation.message(), violation.mend());
    }

    private String key(@Nullable Object[] values) {
        StringBuilder key = new StringBuilder();
        for (int place : keys) {
            key.append(key.isEmpty() ? "" : "|").append(values[place]);
        }
        return key.toString();
    }

    private YearMonth month(@Nullable Object[] values) {
        Object date = month < 0 ? null : values[month];
        if (date instanceof LocalDateTime moment) {
            return YearMonth.from(moment);
        }
        return date instanceof LocalDate day
                ? YearMonth.from(day)
                : layout.reporting().last();
    }

    @Override
    public void totals(RawRow row) {
        totals.check(row, sink);
    }

    @Override
    public void end() {
        // A file whose lines were all refused has been sent all the same; one without lines is a nil return.
        if (!layout.table().fromFields()) {
            sink.covered(layout.reporting(), read);
        }
    }
}
