package org.prasan.console.office;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prasan.vocabulary.BuddhistYear;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.MonthNames;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/**
 * What can be picked as a part of a fiscal year, without typing a period's code.
 *
 * @param code {@code FY}, {@code Q1} to {@code Q4}, {@code M1} to {@code M12}, {@code CY}
 */
record PeriodChoice(String code, Text label) {

    private static final int QUARTERS = 4;

    /** The whole fiscal year, its quarters, its months from October, the calendar year that ends in it. */
    static List<PeriodChoice> parts() {
        List<PeriodChoice> parts = new ArrayList<>();
        parts.add(new PeriodChoice("FY", new Text("ทั้งปีงบประมาณ", "The whole fiscal year")));
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            parts.add(new PeriodChoice("Q" + quarter, new Text("ไตรมาสที่ " + quarter, "Quarter " + quarter)));
        }
        IntStream.range(0, Month.values().length)
                .mapToObj(Month.OCTOBER::plus)
                .map(month -> new PeriodChoice(code(month), label(month)))
                .forEach(parts::add);
        parts.add(new PeriodChoice("CY", new Text("ปีปฏิทิน", "The calendar year")));
        return parts;
    }

    /**
     * A period from a fiscal year of the Buddhist era and a part of it, such as 2562 and {@code M10}, which is October
     * 2018.
     */
    static Optional<Period> period(int fiscalYear, String part) {
        return switch (part) {
            case "FY" -> Period.find("FY" + fiscalYear);
            case "CY" -> Period.find("CY" + (fiscalYear - BuddhistYear.OFFSET));
            case "Q1", "Q2", "Q3", "Q4" -> Period.find("FY" + fiscalYear + "-" + part);
            default ->
                months(fiscalYear)
                        .filter(month -> code(month.getMonth()).equals(part))
                        .findFirst()
                        .flatMap(month -> Period.find(month.toString()));
        };
    }

    private static Stream<YearMonth> months(int fiscalYear) {
        YearMonth first = MonthRange.fiscalYear(fiscalYear).first();
        return IntStream.range(0, Month.values().length).mapToObj(first::plusMonths);
    }

    private static String code(Month month) {
        return "M" + month.getValue();
    }

    private static Text label(Month month) {
        return new Text(MonthNames.full(month, Language.TH), MonthNames.full(month, Language.EN));
    }
}
