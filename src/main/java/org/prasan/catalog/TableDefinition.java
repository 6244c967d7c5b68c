package org.prasan.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table of a form. A register has one record a line; a crosstab one record a cell.
 *
 * @param key columns that make a record one and the same across submissions, beside the agency
 * @param month column whose date decides the month; empty when the sheet's own period does
 * @param rules what must hold within each row; none for a crosstab
 * @param nils with which a line begins that says there is nothing to report
 * @param fromFields whether its single record is made of the heading fields, without a table on the sheet
 */
public record TableDefinition(
        String name,
        List<String> key,
        String month,
        Later later,
        boolean fromFields,
        List<ColumnDefinition> columns,
        Optional<CrosstabDefinition> crosstab,
        List<String> totals,
        List<String> nils,
        List<String> ends,
        List<RowRule> rules) {

    public TableDefinition {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        totals = List.copyOf(totals);
        nils = List.copyOf(nils);
        ends = List.copyOf(ends);
        rules = List.copyOf(rules);
    }

    TableDefinition withRules(List<RowRule> declared) {
        return new TableDefinition(
                name, key, month, later, fromFields, columns, crosstab, totals, nils, ends, declared);
    }

    /** What a later submission does. */
    public enum Later {
        /** The same key again is a new version of the record. */
        LATEST_BY_KEY,
        /** It replaces the agency's months that it fills. */
        REPLACE_MONTHS
    }

    /** Columns in payload order: those that are kept, with a place for every member. */
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        for (ColumnDefinition column : recordColumns()) {
            if (!column.isKept()) {
                continue;
            }
            if (column.members().isEmpty()) {
                leaves.add(new Leaf(column, Optional.empty()));
            }
            column.members().forEach(member -> leaves.add(new Leaf(column, Optional.of(member))));
        }
        return leaves;
    }

    /** The leaves' names, by which payloads of another version of the form are understood. */
    public List<String> leafNames() {
        return leaves().stream().map(Leaf::name).toList();
    }

    /** The columns of a record; for a crosstab its line, what goes across, and the value. */
    public List<ColumnDefinition> recordColumns() {
        return crosstab.map(CrosstabDefinition::recordColumns).orElse(columns);
    }

    /** @throws IllegalArgumentException when there is none */
    public ColumnDefinition column(String columnName) {
        return findColumn(columnName)
                .orElseThrow(() -> new IllegalArgumentException("no column " + columnName + " in table " + name));
    }

    public Optional<ColumnDefinition> findColumn(String columnName) {
        return recordColumns().stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /** One place of a payload. */
    public record Leaf(ColumnDefinition column, Optional<ColumnDefinition.Member> member) {

        /** The column's name, with the member's codes behind it. */
        String name() {
            return column.name()
                    + member.map(m -> new TreeMap<>(m.codes()).toString()).orElse("");
        }
    }
}
