package org.prasan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.Explanation.Candidate;
import org.prasan.intake.Explanation.Column;
import org.prasan.intake.Explanation.How;
import org.prasan.intake.Explanation.Sheet;
import org.prasan.intake.Explanation.Skipped;
import org.prasan.intake.Explanation.Table;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.Text;

/** Follows one reading and writes down what it made of which cell. */
final class Explaining implements Trail, SubmissionHandler {

    private static final int CANDIDATES = 3;
    /** Rows that are passed over are named one by one up to here. */
    private static final int MOST_SKIPPED = 50;

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<SheetSoFar> sheets = new ArrayList<>();

    private static final class SheetSoFar {
        private final String name;
        private final boolean hidden;
        private final Map<String, String> heading = new TreeMap<>();
        private final List<TableSoFar> tables = new ArrayList<>();

        SheetSoFar(String name, boolean hidden) {
            this.name = name;
            this.hidden = hidden;
        }

        Sheet sheet() {
            return new Sheet(
                    name,
                    hidden,
                    heading,
                    tables.stream().map(TableSoFar::table).toList());
        }
    }

    private static final class TableSoFar {
        private final TableLayout layout;
        private final int headerRows;
        private final List<Column> columns;
        private final List<Skipped> skipped = new ArrayList<>();
        private int lines;
        private int first;
        private int last;

        TableSoFar(TableLayout layout, HeaderMatch match) {
            this.layout = layout;
            this.headerRows = match.rows();
            this.columns = columns(match);
        }

        Table table() {
            return new Table(
                    layout.table().name(),
                    layout.headerRow() - headerRows + 1,
                    layout.headerRow(),
                    columns,
                    lines,
                    first,
                    last,
                    skipped);
        }
    }

    Explanation explanation(Understood understood) {
        List<Sheet> seen = sheets.stream().map(SheetSoFar::sheet).toList();
        if (understood instanceof Understood.Recognised yes) {
            return new Explanation(
                    yes.form().id(),
                    yes.agency(),
                    yes.period(),
                    "",
                    Text.same(""),
                    Text.same(""),
                    candidates,
                    seen,
                    yes.notes());
        }
        Understood.Refused no = (Understood.Refused) understood;
        return new Explanation(
                no.form(), no.agency(), no.period(), no.reason(), no.message(), no.mend(), candidates, seen, List.of());
    }

    @Override
    public void sheet(String name, boolean hidden) {
        sheets.add(new SheetSoFar(name, hidden));
    }

    @Override
    public void heading(RawRow row, Heading heading) {
        noteHeading(heading);
    }

    private void noteHeading(Heading heading) {
        SheetSoFar sheet = sheets.get(sheets.size() - 1);
        heading.places().forEach((what, cell) -> sheet.heading.put(what.name().toLowerCase(Locale.ROOT), cell));
        if (!heading.fields().isInherited()) {
            heading.fields()
                    .byName()
                    .forEach((name, field) ->
                            sheet.heading.put(name, TableLayout.columnName(field.column()) + field.row()));
        }
    }

    @Override
    public void table(
            TableLayout layout,
            HeaderMatch match,
            Heading heading,
            List<@Nullable Cell[]> header,
            Recognition recognition) {
        noteHeading(heading);
        sheets.get(sheets.size() - 1).tables.add(new TableSoFar(layout, match));
        if (candidates.isEmpty()) {
            recognition.candidates(heading, header).stream()
                    .filter(c -> c.score() > 0)
                    .limit(CANDIDATES)
                    .map(c -> new Candidate(c.form().id(), c.percent()))
                    .forEach(candidates::add);
        }
    }

    private static List<Column> columns(HeaderMatch match) {
        List<Column> columns = new ArrayList<>();
        List<Integer> near =
                match.near().stream().map(HeaderMatch.Near::sheetColumn).toList();
        for (LayoutColumn found : match.columns()) {
            How how = found.repeats()
                    ? How.REPEATS_WHAT_OTHERS_SAY
                    : near.contains(found.sheetColumn()) ? How.BY_A_NAME_NEARLY_RIGHT : How.BY_NAME;
            columns.add(new Column(TableLayout.columnName(found.sheetColumn()), name(found), how));
        }
        match.personal().forEach(c -> columns.add(new Column(TableLayout.columnName(c), "", How.DROPPED_AS_PERSONAL)));
        match.unknown().forEach(c -> columns.add(new Column(TableLayout.columnName(c), "", How.DROPPED_AS_UNKNOWN)));
        columns.sort(Comparator.comparingInt((Column c) -> c.place().length()).thenComparing(Column::place));
        return columns;
    }

    private static String name(LayoutColumn found) {
        Map<String, String> codes =
                new TreeMap<>(found.member().map(m -> m.codes()).orElse(found.codes()));
        return found.column().name() + (codes.isEmpty() ? "" : codes);
    }

    private @Nullable TableSoFar last() {
        List<TableSoFar> tables = sheets.isEmpty() ? List.of() : sheets.get(sheets.size() - 1).tables;
        return tables.isEmpty() ? null : tables.get(tables.size() - 1);
    }

    @Override
    public void skipped(int row, Why why) {
        TableSoFar table = last();
        boolean said = table != null
                && !table.skipped.isEmpty()
                && table.skipped.get(table.skipped.size() - 1).row() == row;
        if (table != null && !said && table.skipped.size() < MOST_SKIPPED) {
            table.skipped.add(new Skipped(row, why.words));
        }
    }

    @Override
    public void row(RawRow row) {
        TableSoFar table = last();
        if (table != null && row.number() > 0) {
            table.first = table.lines++ == 0 ? row.number() : table.first;
            table.last = row.number();
        }
    }

    @Override
    public void startTable(TableLayout layout) {}

    @Override
    public void totals(RawRow row) {}

    @Override
    public void endTable() {}

    @Override
    public void startOver() {
        sheets.clear();
        candidates.clear();
    }
}
