package org.prasan.pipeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prasan.checks.CheckSink;
import org.prasan.checks.CheckedRecord;
import org.prasan.checks.Finding;
import org.prasan.checks.TableChecker;
import org.prasan.intake.RawRow;
import org.prasan.intake.SubmissionHandler;
import org.prasan.intake.TableLayout;
import org.prasan.records.Coverage;
import org.prasan.records.PayloadMonths;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.MonthRange;

/** Checks what a file holds and keeps none of it: only how much there is, of which months, and what is wrong. */
final class Skim implements SubmissionHandler, CheckSink {

    private final CodeLists lists;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Coverage> coverages = new ArrayList<>();
    private final Set<YearMonth> months = new TreeSet<>();
    private @Nullable TableLayout layout;
    private @Nullable TableChecker checker;
    private int read;
    private int rejected;
    private int found;

    Skim(CodeLists lists) {
        this.lists = lists;
    }

    int read() {
        return read;
    }

    int rejected() {
        return rejected;
    }

    /** At most as many as a run would keep. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    int furtherFindings() {
        return found - findings.size();
    }

    List<Coverage> coverages() {
        return List.copyOf(coverages);
    }

    /** Those that the sheets report, and those of every date of the records. */
    Set<YearMonth> months() {
        return Set.copyOf(months);
    }

    @Override
    public void startTable(TableLayout table) {
        layout = table;
        checker = TableChecker.of(table, lists, this);
    }

    @Override
    public void row(RawRow row) {
        checker().row(row);
    }

    @Override
    public void totals(RawRow row) {
        checker().totals(row);
    }

    @Override
    public void endTable() {
        checker().end();
    }

    @Override
    public void startOver() {
        findings.clear();
        coverages.clear();
        months.clear();
        read = 0;
        rejected = 0;
        found = 0;
    }

    @Override
    public void taken(int row, List<CheckedRecord> records) {
        read += counted();
        for (CheckedRecord record : records) {
            months.add(record.month());
            months.addAll(PayloadMonths.of(record.payload()));
        }
    }

    @Override
    public void refused(int row, List<Finding> because) {
        read += counted();
        rejected += counted();
        because.forEach(this::warned);
    }

    /** The record made of heading fields is no row of a table. */
    private int counted() {
        return layout().table().fromFields() ? 0 : 1;
    }

    @Override
    public void warned(Finding finding) {
        if (++found <= SubmissionLoader.MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    @Override
    public void covered(MonthRange range, int lines) {
        coverages.add(new Coverage(layout().table().name(), layout().sheet(), range, lines));
        months.addAll(range.months());
    }

    private TableLayout layout() {
        return Objects.requireNonNull(layout);
    }

    private TableChecker checker() {
        return Objects.requireNonNull(checker);
    }
}
