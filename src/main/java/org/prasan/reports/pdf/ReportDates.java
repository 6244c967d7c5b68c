package org.prasan.reports.pdf;

import java.time.LocalDate;
import org.prasan.vocabulary.BuddhistYear;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.PeriodLabel;

/** Days as each language writes them: 30 กันยายน 2562, 30 September 2019. */
final class ReportDates {

    private ReportDates() {}

    static String day(LocalDate day, Language language) {
        return PeriodLabel.date(day).in(language);
    }

    /** First to last day in the language's own calendar, then the years of the other. */
    static String both(MonthRange months, Language language) {
        String days = day(months.firstDay(), language) + " – " + day(months.lastDay(), language);
        int first = months.firstDay().getYear();
        int last = months.lastDay().getYear();
        return language == Language.TH
                ? days + " (ค.ศ. " + years(first, last) + ")"
                : days + " (B.E. " + years(BuddhistYear.of(first), BuddhistYear.of(last)) + ")";
    }

    private static String years(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
