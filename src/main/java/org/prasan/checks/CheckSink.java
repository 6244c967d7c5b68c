package org.prasan.checks;

import java.util.List;
import org.prasan.vocabulary.MonthRange;

/** Takes what checking a table gives. Every line is taken or refused, once. */
public interface CheckSink {

    void taken(int row, List<CheckedRecord> records);

    void refused(int row, List<Finding> findings);

    void warned(Finding finding);

    /** Months that the table reports, with how many lines it has; 0 lines are a nil return. */
    void covered(MonthRange months, int lines);
}
