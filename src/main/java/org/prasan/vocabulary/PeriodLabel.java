package org.prasan.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/** Periods and days as documents print them; a fiscal year is named by its Buddhist year in both languages. */
public final class PeriodLabel {

    private static final int CODE_OF_YEAR = "FY2562".length();

    private PeriodLabel() {}

    public static Text of(Period period) {
        if (period instanceof Period.Meeting meeting) {
            return new Text("การประชุมครั้งที่ " + meeting.number(), "Meeting " + meeting.number());
        }
        return period instanceof Period.Months months
                ? ofMonths(months.code(), months.range())
                : new Text("ทุกช่วงเวลา", "All periods");
    }

    /** {@code การประชุมครั้งที่ 13 (24 กันยายน 2562 / ค.ศ. 2019)}, {@code Meeting 13 (24 September 2019 / B.E. 2562)}. */
    public static Text of(Period.Meeting meeting, LocalDate held) {
        Text day = date(held);
        return named(
                of(meeting),
                new Text(
                        day.th() + " / ค.ศ. " + held.getYear(),
                        day.en() + " / B.E. " + BuddhistYear.of(held.getYear())));
    }

    /** {@code 30 กันยายน 2562}, {@code 30 September 2019}. */
    public static Text date(LocalDate day) {
        return inBoth(language -> day.getDayOfMonth() + " " + MonthNames.full(YearMonth.from(day), language));
    }

    private static Text ofMonths(String code, MonthRange range) {
        Text months = inBoth(language -> months(range, language));
        if (code.startsWith("FY")) {
            return named(fiscal(code), months);
        }
        if (code.startsWith("CY")) {
            int year = range.first().getYear();
            return named(new Text("ปีปฏิทิน พ.ศ. " + BuddhistYear.of(year), "Calendar year " + year), months);
        }
        return months;
    }

    private static Text fiscal(String code) {
        String year = code.substring(2, CODE_OF_YEAR);
        if (code.length() == CODE_OF_YEAR) {
            return new Text("ปีงบประมาณ พ.ศ. " + year, "Fiscal year " + year);
        }
        String quarter = code.substring(code.length() - 1);
        return new Text(
                "ไตรมาสที่ " + quarter + " ปีงบประมาณ พ.ศ. " + year, "Quarter " + quarter + ", fiscal year " + year);
    }

    private static Text named(Text name, Text months) {
        return inBoth(language -> name.in(language) + " (" + months.in(language) + ")");
    }

    private static String months(MonthRange range, Language language) {
        String last = MonthNames.full(range.last(), language);
        if (range.length() == 1) {
            return last;
        }
        YearMonth from = range.first();
        boolean sameYear = from.getYear() == range.last().getYear();
        String first = sameYear ? MonthNames.full(from.getMonth(), language) : MonthNames.full(from, language);
        return first + " – " + last;
    }

    private static Text inBoth(Function<Language, String> words) {
        return new Text(words.apply(Language.TH), words.apply(Language.EN));
    }
}
