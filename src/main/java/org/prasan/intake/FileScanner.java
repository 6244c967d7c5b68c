package org.prasan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.intake.Understood.SheetNote;
import org.prasan.intake.sheets.Cell;
import org.prasan.intake.sheets.SheetHandler;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/** Walks a file's sheets: heading lines, then tables, until the last sheet; says at the end what the file is. */
final class FileScanner implements SheetHandler {

    private final Map<String, List<HeaderMatcher>> matchers;
    private final SubmissionHandler handler;
    private final List<SheetNote> notes = new ArrayList<>();
    private Heading heading;
    private Heading file;
    private @Nullable MonthRange months;
    private String sheet = "";
    private boolean tables;
    private @Nullable TableScanner table;
    private boolean headingClosed;
    private @Nullable Cell @Nullable [] above;
    private int aboveNumber;

    FileScanner(Catalog catalog, Map<String, List<HeaderMatcher>> matchers, SubmissionHandler handler) {
        this.matchers = matchers;
        this.handler = handler;
        this.heading = new Heading(catalog);
        this.file = heading;
    }

    @Override
    public boolean startSheet(String name, int index, boolean hidden) {
        if (hidden) {
            notes.add(new SheetNote(
                    name, "hidden-sheet", new Text("ข้ามแผ่นงานที่ซ่อนไว้", "a hidden sheet was left out")));
            return false;
        }
        sheet = name;
        heading = heading.following();
        headingClosed = false;
        above = null;
        return true;
    }

    @Override
    public boolean row(int number, @Nullable Cell[] cells) {
        if (table != null) {
            if (table.take(number, cells)) {
                return true;
            }
            endTable();
        }
        @Nullable Cell[] upper = above;
        if (upper != null) {
            boolean adjacent = aboveNumber == number - 1;
            Optional<HeaderMatcher.Match> match = match(upper, adjacent ? cells : null);
            if (match.isPresent()) {
                startTable(match.get(), aboveNumber);
                above = null;
                return match.get().rows() == 2 || row(number, cells);
            }
            addToHeading(upper);
        }
        above = cells;
        aboveNumber = number;
        return true;
    }

    /** A line that turned out to be no header. Below the first table stand notes and signatures, whose dates are not the period. */
    private void addToHeading(@Nullable Cell[] cells) {
        if (!headingClosed) {
            heading.add(aboveNumber, cells);
        }
    }

    @Override
    public void endSheet() {
        @Nullable Cell[] upper = above;
        if (table == null && upper != null) {
            match(upper, null).ifPresentOrElse(match -> startTable(match, aboveNumber), () -> addToHeading(upper));
        }
        endTable();
        if (heading.form().isPresent() && !file.form().isPresent()) {
            file = heading;
        }
    }

    private Optional<HeaderMatcher.Match> match(@Nullable Cell[] upper, @Nullable Cell @Nullable [] lower) {
        if (heading.form().isEmpty()) {
            return Optional.empty();
        }
        @Nullable MonthRange reporting = heading.months().orElse(null);
        HeaderMatcher.Match best = null;
        for (HeaderMatcher matcher : matchers.getOrDefault(heading.form().get().id(), List.of())) {
            Optional<HeaderMatcher.Match> match = matcher.match(upper, lower, reporting);
            if (match.isPresent() && (best == null || match.get().share() > best.share())) {
                best = match.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private void startTable(HeaderMatcher.Match match, int row) {
        FormDefinition form = heading.form().orElseThrow();
        if (tables && !isOfThisFile(form)) {
            throw Refusal.mixed(sheet);
        }
        file = heading;
        if (heading.agency().isEmpty()) {
            throw Refusal.noAgency();
        }
        MonthRange reporting = heading.months().orElseThrow(Refusal::noPeriod);
        months = months == null ? reporting : months.span(reporting);
        requireColumns(match);
        tables = true;
        takeFields(form, reporting);
        table = new TableScanner(
                layout(form, match.table(), reporting, row, match.columns()), fieldCells(match.table()), handler);
    }

    /** One file is one submission: of one form by one agency. */
    private boolean isOfThisFile(FormDefinition form) {
        return form.equals(file.form().orElse(null)) && heading.agency().equals(file.agency());
    }

    private TableLayout layout(
            FormDefinition form, TableDefinition definition, MonthRange reporting, int row, List<LayoutColumn> found) {
        List<LayoutColumn> columns = new ArrayList<>(found);
        for (ColumnDefinition column : definition.columns()) {
            if (column.isFromField()) {
                columns.add(new LayoutColumn(column, Optional.empty(), Map.of(), -1, false));
            }
        }
        return new TableLayout(form, definition, heading.agency(), sheet, reporting, row, columns);
    }

    private List<@Nullable Cell> fieldCells(TableDefinition definition) {
        List<@Nullable Cell> cells = new ArrayList<>();
        for (ColumnDefinition column : definition.columns()) {
            if (column.isFromField()) {
                Heading.Field field = heading.fields().get(column.field());
                cells.add(field == null ? null : field.cell());
            }
        }
        return cells;
    }

    private static void requireColumns(HeaderMatcher.Match match) {
        for (ColumnDefinition column : match.table().columns()) {
            boolean wanted = column.required() || !column.members().isEmpty();
            boolean found = column.isFromField()
                    || match.columns().stream().anyMatch(c -> c.column().equals(column));
            if (wanted && !found) {
                throw Refusal.missingColumn(
                        column.name(),
                        column.headers().isEmpty()
                                ? column.name()
                                : column.headers().get(0));
            }
        }
    }

    /** The record that is made of the heading fields alone, once for every sheet that says them. */
    private void takeFields(FormDefinition form, MonthRange reporting) {
        if (headingClosed) {
            return;
        }
        headingClosed = true;
        for (ColumnDefinition field : form.fields()) {
            if (field.required() && !heading.fields().containsKey(field.name())) {
                throw Refusal.missingField(field.name(), field.headers().get(0));
            }
        }
        for (TableDefinition definition : form.tables()) {
            if (definition.fromFields() && !heading.isInherited()) {
                TableLayout layout = layout(form, definition, reporting, 0, List.of());
                handler.startTable(layout);
                handler.row(new RawRow(0, fieldCells(definition).toArray(new Cell[0])));
                handler.endTable();
            }
        }
    }

    private void endTable() {
        if (table != null) {
            table.end();
            table = null;
        }
    }

    Understood finish() {
        FormDefinition form = file.form().orElseThrow(Refusal::noForm);
        if (!tables) {
            throw Refusal.noTable(form.tables().stream()
                    .flatMap(t -> t.recordColumns().stream())
                    .filter(c -> !c.headers().isEmpty())
                    .map(c -> c.headers().get(0))
                    .limit(3)
                    .reduce((a, b) -> a + ", " + b)
                    .orElse(""));
        }
        return new Understood.Recognised(form, file.agency(), period(), notes);
    }

    private String period() {
        MonthRange all = months;
        boolean byDate = file.form().map(f -> !f.periodField().isEmpty()).orElse(false);
        return byDate || all == null ? file.periodCode() : all.code();
    }

    Understood refused(Refusal refusal) {
        Heading known = tables || heading.form().isEmpty() ? file : heading;
        return new Understood.Refused(
                refusal.reason(),
                refusal.message(),
                refusal.mend(),
                known.form().map(FormDefinition::id).orElse(""),
                known.agency(),
                known.periodCode());
    }
}
