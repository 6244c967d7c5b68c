package org.prasan.review;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prasan.records.Coverage;
import org.prasan.records.Submission;
import org.prasan.vocabulary.MonthRange;

/** Which months each agency has reported, by form and table: only there is nothing a 0. */
final class Reported {

    private final Map<String, Map<String, Set<YearMonth>>> agencies = new HashMap<>();

    Reported(List<Submission> submissions, Map<Long, List<Coverage>> coverages) {
        for (Submission submission : submissions) {
            for (Coverage coverage : coverages.getOrDefault(submission.id(), List.of())) {
                agencies.computeIfAbsent(name(submission.form(), coverage.table()), t -> new TreeMap<>())
                        .computeIfAbsent(submission.agency(), a -> new HashSet<>())
                        .addAll(coverage.months().months());
            }
        }
    }

    Set<String> agencies(String form, String table) {
        return agencies.getOrDefault(name(form, table), Map.of()).keySet();
    }

    /** Whether the agency has reported every month. */
    boolean isWhole(String form, String table, String agency, MonthRange months) {
        return agencies.getOrDefault(name(form, table), Map.of())
                .getOrDefault(agency, Set.of())
                .containsAll(months.months());
    }

    /** Whole periods of so many months from the first to the last that any agency has reported. */
    List<MonthRange> periods(String form, String table, int length) {
        TreeSet<YearMonth> months = new TreeSet<>();
        agencies.getOrDefault(name(form, table), Map.of()).values().forEach(months::addAll);
        if (months.isEmpty()) {
            return List.of();
        }
        return new MonthRange(months.first(), months.last())
                .months().stream()
                        .map(month -> MonthRange.around(month, length))
                        .distinct()
                        .filter(period -> !period.first().isBefore(months.first())
                                && !period.last().isAfter(months.last()))
                        .toList();
    }

    private static String name(String form, String table) {
        return form + "." + table;
    }
}
