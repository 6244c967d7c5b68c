package org.prasan.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.intake.LayoutColumn;
import org.prasan.intake.RawRow;
import org.prasan.intake.TableLayout;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.MonthRange;

/** Holds rows against a table of a form and notes what the checker says of each, in its order. */
final class Checked implements CheckSink {

    final List<CheckedRecord> records = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    /** {@code 4 taken}, {@code 5 refused C5 date}, {@code 9 warned D9}, {@code covered 2018-10 3}. */
    final List<String> told = new ArrayList<>();

    private final TableChecker checker;
    private int number = 4;

    Checked(Catalog catalog, TableLayout layout) {
        this.checker = TableChecker.of(layout, catalog.codeLists(), this);
    }

    /** A register whose sheet has exactly the columns that the form keeps, from A on. */
    static Checked register(Catalog catalog, String form, String table, String months) {
        FormDefinition definition = catalog.form(form);
        List<LayoutColumn> columns = new ArrayList<>();
        definition
                .table(table)
                .leaves()
                .forEach(leaf -> columns.add(
                        new LayoutColumn(leaf.column(), leaf.member(), java.util.Map.of(), columns.size(), false)));
        return new Checked(catalog, layout(definition, table, months, columns));
    }

    static TableLayout layout(FormDefinition form, String table, String months, List<LayoutColumn> columns) {
        return new TableLayout(form, form.table(table), "A1", "S", MonthRange.parse(months), 3, columns);
    }

    Checked row(@Nullable Object... values) {
        checker.row(raw(values));
        return this;
    }

    Checked totals(@Nullable Object... values) {
        checker.totals(raw(values));
        return this;
    }

    Checked end() {
        checker.end();
        return this;
    }

    private RawRow raw(@Nullable Object... values) {
        return new RawRow(number++, Stream.of(values).map(Cells::of).toArray(Cell[]::new));
    }

    List<String> payloads() {
        return records.stream().map(CheckedRecord::payload).toList();
    }

    @Override
    public void taken(int row, List<CheckedRecord> some) {
        told.add(row + " taken");
        records.addAll(some);
    }

    @Override
    public void refused(int row, List<Finding> some) {
        told.add(row + " refused "
                + some.stream().map(f -> (f.cell() + " " + f.rule()).trim()).collect(Collectors.joining(", ")));
        findings.addAll(some);
    }

    @Override
    public void warned(Finding finding) {
        told.add(finding.row() + " warned " + finding.cell());
        findings.add(finding);
    }

    @Override
    public void covered(MonthRange months, int lines) {
        told.add("covered " + months.code() + " " + lines);
    }

    /** As many blanks as a row needs behind the values that a test is about. */
    static @Nullable Object[] padded(int width, @Nullable Object... values) {
        return IntStream.range(0, width)
                .mapToObj(i -> i < values.length ? values[i] : null)
                .toArray();
    }
}
