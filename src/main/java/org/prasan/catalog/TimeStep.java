package org.prasan.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.prasan.vocabulary.Text;

/** The lengths of time that an axis may go along. */
public enum TimeStep {
    MONTH(new Text("เดือน", "Month")),
    QUARTER(new Text("ไตรมาส", "Quarter")),
    FISCAL_YEAR(new Text("ปีงบประมาณ", "Fiscal year")),
    CALENDAR_YEAR(new Text("ปีปฏิทิน", "Calendar year"));

    private final Text label;

    TimeStep(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** As it is written in a {@code report.yml}: {@code fiscal-year}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TimeStep> find(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
