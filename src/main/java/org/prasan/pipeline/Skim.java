package org.prasan.pipeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.prasan.checks.CheckedRecord;
import org.prasan.checks.Finding;
import org.prasan.records.PayloadMonths;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.MonthRange;

/** Checks what a file holds and keeps none of it: only how much there is, of which months, and what is wrong. */
final class Skim extends CheckedTables {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<YearMonth> months = new TreeSet<>();

    Skim(CodeLists lists) {
        super(lists);
    }

    /** At most as many as a run would keep. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Those that the sheets report, and those of every date of the records. */
    Set<YearMonth> months() {
        return Set.copyOf(months);
    }

    @Override
    public void startOver() {
        super.startOver();
        findings.clear();
        months.clear();
    }

    @Override
    void keep(int row, CheckedRecord record) {
        months.add(record.month());
        months.addAll(PayloadMonths.of(record.payload()));
    }

    @Override
    void keep(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void covered(MonthRange range, int lines) {
        super.covered(range, lines);
        months.addAll(range.months());
    }
}
