package org.prasan.records;

import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The months of all dates in a record: an indicator may count it by any of them. */
public final class PayloadMonths {

    private static final Pattern DATE = Pattern.compile("\"(\\d{4}-(?:0[1-9]|1[0-2]))-\\d{2}");

    private PayloadMonths() {}

    /** @param payload a JSON array with dates as {@code "2019-09-30"} */
    public static Set<YearMonth> of(String payload) {
        Set<YearMonth> months = new TreeSet<>();
        Matcher date = DATE.matcher(payload);
        while (date.find()) {
            months.add(YearMonth.parse(date.group(1)));
        }
        return months;
    }
}
