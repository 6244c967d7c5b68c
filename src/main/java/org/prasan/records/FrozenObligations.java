package org.prasan.records;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prasan.catalog.ObligationSpec;
import org.prasan.vocabulary.MonthRange;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who owed what as it stood when a month was first reported on: a list that moves afterwards would turn reports that
 * were complete into such with gaps, or rates above 100 %. A month is frozen with all periods that end in it.
 */
final class FrozenObligations {

    private final Set<YearMonth> months = new HashSet<>();
    private final Map<YearMonth, List<Obligation>> owed = new HashMap<>();

    private FrozenObligations() {}

    static FrozenObligations of(JdbcTemplate jdbc) {
        FrozenObligations frozen = new FrozenObligations();
        jdbc.queryForList("select month_no from records_frozen_month", Integer.class)
                .forEach(month -> frozen.months.add(MonthNumber.month(month)));
        jdbc.query("select * from records_frozen_obligation order by agency, form", row -> {
            frozen.owed
                    .computeIfAbsent(MonthNumber.month(row.getInt("month_no")), m -> new ArrayList<>())
                    .add(new Obligation(new ObligationSpec(
                            row.getString("agency"),
                            row.getString("form"),
                            row.getInt("months"),
                            row.getInt("due_days"),
                            row.getInt("grace_days"),
                            java.util.Optional.empty(),
                            java.util.Optional.empty(),
                            List.of())));
        });
        return frozen;
    }

    /** Which of these obligations have a period that ends in the month, as frozen or else as they are now. */
    List<Obligation> endingIn(YearMonth month, List<Obligation> now) {
        return months.contains(month)
                ? owed.getOrDefault(month, List.of())
                : now.stream()
                        .filter(obligation -> endsIn(obligation, month) && obligation.isOwed(period(obligation, month)))
                        .toList();
    }

    static MonthRange period(Obligation obligation, YearMonth last) {
        return new MonthRange(last.minusMonths(obligation.months() - 1L), last);
    }

    private static boolean endsIn(Obligation obligation, YearMonth month) {
        return MonthRange.around(month, obligation.months()).last().equals(month);
    }

    /** @param anew whether months that are frozen already take today's list */
    static void freeze(JdbcTemplate jdbc, List<Obligation> now, MonthRange range, boolean anew) {
        FrozenObligations before = of(jdbc);
        for (YearMonth month : range.months()) {
            if (before.months.contains(month) && !anew) {
                continue;
            }
            int number = MonthNumber.of(month);
            jdbc.update("delete from records_frozen_obligation where month_no = ?", number);
            if (!before.months.contains(month)) {
                jdbc.update("insert into records_frozen_month (month_no) values (?)", number);
            }
            for (Obligation owed : new FrozenObligations().endingIn(month, now)) {
                jdbc.update(
                        "insert into records_frozen_obligation (month_no, agency, form, months, due_days, grace_days)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        number,
                        owed.agency(),
                        owed.form(),
                        owed.months(),
                        owed.spec().dueDays(),
                        owed.spec().graceDays());
            }
        }
    }
}
