package org.prasan.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/** {@code future}: something that has happened cannot lie after the months that are reported. */
final class FutureRule {

    static final String NAME = "future";

    private FutureRule() {}

    static Optional<Violation> check(Object moment, MonthRange reporting) {
        LocalDate date = moment instanceof LocalDateTime dateTime ? dateTime.toLocalDate() : (LocalDate) moment;
        return !date.isAfter(reporting.lastDay())
                ? Optional.empty()
                : Optional.of(new Violation(
                        NAME,
                        new Text(
                                "วันที่ " + PeriodLabel.date(date).th() + " อยู่หลังช่วงเวลาที่รายงาน",
                                PeriodLabel.date(date).en() + " lies after the reporting period"),
                        new Text("ตรวจสอบปีของวันที่", "check the year of the date")));
    }
}
