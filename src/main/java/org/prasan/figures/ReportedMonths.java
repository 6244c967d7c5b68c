package org.prasan.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.records.Coverage;
import org.prasan.records.Submission;
import org.prasan.vocabulary.MonthRange;

/** Which months agencies have reported, nil returns too: what tells 0 from not reported. */
public final class ReportedMonths {

    private record Table(String form, String table) {}

    private record Reported(String agency, MonthRange months) {}

    private final Map<Table, List<Reported>> reported = new HashMap<>();

    private ReportedMonths() {}

    /** @param coverages of the accepted submissions, by submission */
    public static ReportedMonths of(List<Submission> submissions, Map<Long, List<Coverage>> coverages) {
        ReportedMonths months = new ReportedMonths();
        for (Submission submission : submissions) {
            for (Coverage coverage : coverages.getOrDefault(submission.id(), List.of())) {
                months.reported
                        .computeIfAbsent(new Table(submission.form(), coverage.table()), t -> new ArrayList<>())
                        .add(new Reported(submission.agency(), coverage.months()));
            }
        }
        return months;
    }

    /**
     * Whether any of the months has been reported for a table of a form.
     *
     * @param agency by this one; null by anyone
     */
    boolean any(String form, String table, MonthRange months, @Nullable String agency) {
        return reported.getOrDefault(new Table(form, table), List.of()).stream()
                .anyMatch(r -> (agency == null || r.agency().equals(agency))
                        && r.months().overlaps(months));
    }

    /** Whether an agency has reported every one of the months. */
    boolean all(String form, String table, List<YearMonth> months, String agency) {
        List<Reported> own = reported.getOrDefault(new Table(form, table), List.of()).stream()
                .filter(r -> r.agency().equals(agency))
                .toList();
        return months.stream()
                .allMatch(month -> own.stream().anyMatch(r -> r.months().contains(month)));
    }
}
