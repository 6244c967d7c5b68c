package org.prasan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.checks.CheckSink;
import org.prasan.checks.CheckedRecord;
import org.prasan.checks.Finding;
import org.prasan.checks.TableChecker;
import org.prasan.intake.RawRow;
import org.prasan.intake.SubmissionHandler;
import org.prasan.intake.TableLayout;
import org.prasan.records.Coverage;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.MonthRange;

/** Has the tables of one file checked and counts their rows; what becomes of records and findings is for others to say. */
abstract class CheckedTables implements SubmissionHandler, CheckSink {

    /** What one bad file can produce is capped; its rows are refused and counted all the same. */
    private static final int MOST_FINDINGS = 1_000;

    private final CodeLists lists;
    private final List<Coverage> coverages = new ArrayList<>();
    private @Nullable TableLayout layout;
    private @Nullable TableChecker checker;
    private int read;
    private int rejected;
    private int found;

    CheckedTables(CodeLists lists) {
        this.lists = lists;
    }

    abstract void keep(int row, CheckedRecord record);

    /** Of the findings only so many as are kept of one file. */
    abstract void keep(Finding finding);

    final int read() {
        return read;
    }

    final int rejected() {
        return rejected;
    }

    final List<Coverage> coverages() {
        return List.copyOf(coverages);
    }

    final int furtherFindings() {
        return Math.max(0, found - MOST_FINDINGS);
    }

    @Override
    public final void startTable(TableLayout table) {
        layout = table;
        checker = TableChecker.of(table, lists, this);
    }

    @Override
    public final void row(RawRow row) {
        checker().row(row);
    }

    @Override
    public final void totals(RawRow row) {
        checker().totals(row);
    }

    @Override
    public final void endTable() {
        checker().end();
    }

    @Override
    public void startOver() {
        coverages.clear();
        read = 0;
        rejected = 0;
        found = 0;
    }

    @Override
    public final void taken(int row, List<CheckedRecord> records) {
        read += counted();
        records.forEach(record -> keep(row, record));
    }

    @Override
    public final void refused(int row, List<Finding> because) {
        read += counted();
        rejected += counted();
        because.forEach(this::warned);
    }

    /** The record made of heading fields is no row of a table. */
    private int counted() {
        return layout().table().fromFields() ? 0 : 1;
    }

    @Override
    public final void warned(Finding finding) {
        if (++found <= MOST_FINDINGS) {
            keep(finding);
        }
    }

    @Override
    public void covered(MonthRange months, int lines) {
        coverages.add(new Coverage(layout().table().name(), layout().sheet(), months, lines));
    }

    final TableLayout layout() {
        return Objects.requireNonNull(layout);
    }

    private TableChecker checker() {
        return Objects.requireNonNull(checker);
    }
}
