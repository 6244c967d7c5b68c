package org.prasan.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.FormDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.intake.sheets.MergedCells;
import org.prasan.intake.sheets.SheetHandler;
import org.prasan.vocabulary.MonthRange;

/** Walks a file's sheets: heading lines, then tables, until the last sheet; says at the end what the file is. */
final class FileScanner implements SheetHandler {

    /** A sheet in whose first rows no table begins is not read on. */
    static final int MOST_ROWS_BEFORE_A_TABLE = 64;

    /** As far as a header can reach; of every cell it is asked whether it is nearly one of a form's names. */
    private static final int MOST_COLUMNS = 1_000;

    /** Excel ends at 31 characters, LibreOffice nowhere. */
    private static final int LONGEST_NAME = 100;

    private final Recognition recognition;
    private final SubmissionHandler handler;
    private final Trail trail;
    private final Map<Integer, MergedDown> known;
    private final Map<Integer, MergedDown> mergedDown = new HashMap<>();
    private final SheetNotes notes = new SheetNotes();
    private final HeldRows held = new HeldRows();
    private final List<TableScanner> sheetTables = new ArrayList<>();
    private Heading heading;
    private Heading file;
    private SheetView view = new SheetView("", 0);
    private MergedDown merged = new MergedDown();
    private @Nullable MonthRange months;
    private boolean tables;
    private @Nullable TableScanner table;
    private boolean headingClosed;
    private boolean missedMerges;

    /** @param known of each sheet's index, the cells that an earlier reading found to be merged down */
    FileScanner(Recognition recognition, SubmissionHandler handler, Trail trail, Map<Integer, MergedDown> known) {
        this.recognition = recognition;
        this.handler = handler;
        this.trail = trail;
        this.known = known;
        this.heading = recognition.heading();
        this.file = heading;
    }

    @Override
    public boolean startSheet(String name, int index, boolean hidden) {
        trail.sheet(name, hidden);
        if (hidden) {
            notes.hiddenSheet(name);
            return false;
        }
        view = new SheetView(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, index);
        merged = known.getOrDefault(index, new MergedDown());
        mergedDown.put(index, merged);
        sheetTables.clear();
        heading = heading.following();
        headingClosed = false;
        return true;
    }

    @Override
    public boolean row(int number, @Nullable Cell[] cells) {
        if (table != null) {
            notes.text(view.name(), number, cells);
            if (table.take(number, cells)) {
                return true;
            }
            endTable();
        }
        if (held.isParted(number)) {
            settleHeld();
            if (table != null) {
                return row(number, cells);
            }
        }
        held.add(new RawRow(number, cells.length > MOST_COLUMNS ? Arrays.copyOf(cells, MOST_COLUMNS) : cells));
        if (held.isFull()) {
            settleFirst();
        }
        return !sheetTables.isEmpty() || number < MOST_ROWS_BEFORE_A_TABLE;
    }

    private void settleHeld() {
        while (!held.isEmpty()) {
            settleFirst();
        }
    }

    /** Either a header begins with the first row held, or it is a line of the heading. */
    private void settleFirst() {
        RawRow first = held.first();
        List<@Nullable Cell[]> rows = held.cells();
        Optional<HeaderMatch> match = recognition.match(heading, rows);
        if (match.isEmpty()) {
            held.removeFirst();
            addToHeading(first);
            return;
        }
        List<RawRow> below = held.takeBelow(match.get().rows());
        startTable(match.get(), first.number(), rows.subList(0, match.get().rows()));
        below.forEach(row -> row(row.number(), row.cells()));
    }

    /** Below the first table stand notes and signatures, whose dates are not the period. */
    private void addToHeading(RawRow row) {
        if (!headingClosed) {
            heading.add(row.number(), row.cells());
            notes.text(view.name(), row.number(), row.cells());
            trail.heading(row, heading);
        } else {
            trail.skipped(row.number(), Trail.Why.AFTER_THE_TABLE);
        }
    }

    @Override
    public void endSheet() {
        settleHeld();
        endTable();
        view.tell(notes);
        if (heading.form().isPresent() && !file.form().isPresent()) {
            file = heading;
        }
    }

    @Override
    public void merged(MergedCells cells) {
        if (cells.goesDown() && merged.hasRoom()) {
            merged.add(cells);
            missedMerges |=
                    !known.containsKey(view.index()) && sheetTables.stream().anyMatch(t -> t.wouldCarry(cells));
        }
    }

    @Override
    public void hiddenRow(int number) {
        view.hiddenRow(number);
    }

    @Override
    public void hiddenColumns(int first, int last) {
        view.hiddenColumns(first, last);
    }

    private void startTable(HeaderMatch match, int row, List<@Nullable Cell[]> header) {
        match.problem().ifPresent(problem -> {
            throw problem;
        });
        FormDefinition form = heading.form().orElseThrow();
        if (tables && !isOfThisFile(form)) {
            throw Refusal.mixed(view.name());
        }
        file = heading;
        if (heading.agency().isEmpty()) {
            throw Refusal.noAgency();
        }
        MonthRange reporting = heading.months().orElseThrow(Refusal::noPeriod);
        months = months == null ? reporting : months.span(reporting);
        TableStart.requireColumns(match);
        tables = true;
        say(match, form, row, header);
        TableStart start = new TableStart(form, heading, view.name(), reporting);
        if (!headingClosed) {
            headingClosed = true;
            start.takeFields(handler);
        }
        TableLayout layout = start.layout(match.table(), row + match.rows() - 1, match.columns());
        trail.table(layout, match, heading, header, recognition);
        table = new TableScanner(layout, start.fieldCells(match.table()), merged, handler, trail);
        sheetTables.add(table);
        view.table(layout);
    }

    private void say(HeaderMatch match, FormDefinition form, int row, List<@Nullable Cell[]> header) {
        if (sheetTables.isEmpty()) {
            heading.guess().ifPresent(guess -> notes.guessedForm(view.name(), form.id(), guess));
        }
        notes.header(view.name(), row, match);
        for (int i = 0; i < header.size(); i++) {
            notes.text(view.name(), row + i, header.get(i));
        }
    }

    /** One file is one submission: of one form by one agency. */
    private boolean isOfThisFile(FormDefinition form) {
        return form.equals(file.form().orElse(null)) && heading.agency().equals(file.agency());
    }

    private void endTable() {
        if (table != null) {
            table.end();
            table = null;
        }
    }

    /** Whether cells turned out to be merged down in rows that had been handed over without knowing so. */
    boolean hasMissedMerges() {
        return missedMerges;
    }

    Map<Integer, MergedDown> mergedDown() {
        return mergedDown;
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
        return new Understood.Recognised(form, file.agency(), period(), notes.list());
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
