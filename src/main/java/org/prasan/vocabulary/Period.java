package org.prasan.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run, a figure or a report is about, as typed on the command line: {@code FY2562}, {@code FY2562-Q4},
 * {@code 2019-09}, {@code CY2019}, {@code MTG-13}, {@code ALL} or {@code 2018-10..2019-09}.
 */
public sealed interface Period {

    Pattern FISCAL = Pattern.compile("FY(\\d{4})(?:-Q([1-4]))?");
    Pattern CALENDAR = Pattern.compile("CY(\\d{4})");
    Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");
    Pattern RANGE = Pattern.compile("(" + MONTH + ")\\.\\.(" + MONTH + ")");
    Pattern MEETING = Pattern.compile("MTG-(\\d{1,4})");

    /** Months with a name of their own, or a plain range of them. */
    record Months(String code, MonthRange range) implements Period {}

    /** One meeting of the body that a report is for, by its number. */
    record Meeting(int number) implements Period {
        @Override
        public String code() {
            return "MTG-" + number;
        }
    }

    /** From one day to another, both included: what lies between two meetings. Never typed. */
    record Between(LocalDate from, LocalDate to) implements Period {
        @Override
        public String code() {
            return from + ".." + to;
        }
    }

    /** Everything there is. */
    record All() implements Period {
        @Override
        public String code() {
            return "ALL";
        }
    }

    String code();

    /** @throws IllegalArgumentException when the text is none of the forms above */
    static Period parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        text + ": a period is FY2562, FY2562-Q4, 2019-09, CY2019, MTG-13, ALL or 2018-10..2019-09"));
    }

    static Optional<Period> find(String text) {
        Matcher fiscal = FISCAL.matcher(text);
        if (fiscal.matches()) {
            int year = Integer.parseInt(fiscal.group(1));
            return Optional.of(new Months(
                    text,
                    fiscal.group(2) == null
                            ? MonthRange.fiscalYear(year)
                            : MonthRange.fiscalQuarter(year, Integer.parseInt(fiscal.group(2)))));
        }
        Matcher calendar = CALENDAR.matcher(text);
        if (calendar.matches()) {
            int year = Integer.parseInt(calendar.group(1));
            return Optional.of(new Months(text, new MonthRange(YearMonth.of(year, 1), YearMonth.of(year, 12))));
        }
        if (MONTH.matcher(text).matches()) {
            return Optional.of(new Months(text, MonthRange.of(YearMonth.parse(text))));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            YearMonth first = YearMonth.parse(range.group(1));
            YearMonth last = YearMonth.parse(range.group(2));
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Months(text, new MonthRange(first, last)));
        }
        Matcher meeting = MEETING.matcher(text);
        if (meeting.matches()) {
            return Optional.of(new Meeting(Integer.parseInt(meeting.group(1))));
        }
        return text.equals("ALL") ? Optional.of(new All()) : Optional.empty();
    }

    /** The months that this period is made of, if it is made of months. */
    default Optional<MonthRange> months() {
        return this instanceof Months months ? Optional.of(months.range()) : Optional.empty();
    }
}
