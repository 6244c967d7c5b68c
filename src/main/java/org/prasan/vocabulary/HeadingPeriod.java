package org.prasan.vocabulary;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the period out of a line above a table. It is the whole line, or it ends a line after a word that announces
 * it (ประจำเดือน, ไตรมาส, ปีงบประมาณ, ระหว่าง, Period:); a month within a sentence is no period.
 */
public final class HeadingPeriod {

    private static final int LONGEST = 120;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String ERA = "(?:พ\\.? ?ศ\\.?|ค\\.? ?ศ\\.?)?";
    private static final String FISCAL = "(?:(?:ประจำ)?ปีงบประมาณ|(?:ประจำ)?ปีงบฯ|(?:thai )?fiscal year|fy)";
    private static final String QUARTER = "(?:ไตรมาส(?:ที่)?|quarter|q) ?([1-4])";
    private static final String START = "(?:^|.*[ (:,]|.*(?=ประจำ))(?:ประจำ|for |the |ข้อมูล)*";

    private static final Pattern FISCAL_YEAR =
            Pattern.compile(START + FISCAL + " ?:? ?" + ERA + " ?(\\d{4})(?: " + QUARTER + ")?", FLAGS);
    private static final Pattern FISCAL_QUARTER = Pattern.compile(
            START + QUARTER + "(?: ?/ ?|[, ]*(?:of |of the )?" + FISCAL + " ?/? ?)" + ERA + " ?(\\d{4})", FLAGS);
    private static final Pattern CALENDAR_YEAR =
            Pattern.compile(START + "(?:ปีปฏิทิน|calendar year) ?" + ERA + " ?(\\d{4})", FLAGS);
    /** Words after which a fiscal year is not the whole of it, so that a part that cannot be read is not a year. */
    private static final Pattern PART =
            Pattern.compile("(?<!ราย)(?:เดือน|ไตรมาส)|ครึ่ง|รอบที่|quarter|half|\\bmonths?\\b", FLAGS);

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:.*?ประจำ(?:งวด|เดือน)"
                    + "|(?:.*?[ (])?(?:ข้อมูล)?(?:ระหว่าง(?:วันที่|เดือน)?|(?:reporting )?period)"
                    + "|(?:for |the |ข้อมูล)*(?:ตั้งแต่(?:วันที่|เดือน)?|ช่วง(?:เวลา)?|งวด|เดือน|months?(?: of)?|between|from))"
                    + " ?:? ?(.+)",
            FLAGS);
    private static final Pattern LEAD = Pattern.compile("(?:ระหว่าง|ตั้งแต่|วันที่|เดือน|from|between|[ :])+", FLAGS);
    private static final Pattern BETWEEN =
            Pattern.compile(" - | ?[–—] ?| ?(?:จน)?ถึง(?:วันที่|เดือน)? ?| to | and | until ", FLAGS);
    private static final Pattern TIGHT = Pattern.compile("-");
    private static final Pattern AFTERTHOUGHT = Pattern.compile(" ?\\([^()]*\\)$");

    private HeadingPeriod() {}

    public static Optional<MonthRange> read(String line) {
        String clean = Digits.toAscii(ThaiText.clean(line));
        if (clean.length() > LONGEST || clean.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        Optional<MonthRange> whole = period(clean);
        return whole.isPresent() ? whole : period(AFTERTHOUGHT.matcher(clean).replaceFirst(""));
    }

    private static Optional<MonthRange> period(String line) {
        return quarter(line)
                .or(() -> fiscalYear(line))
                .or(() -> calendarYear(line))
                .or(() -> months(line))
                .or(() -> announced(line));
    }

    private static Optional<MonthRange> quarter(String line) {
        Matcher found = FISCAL_QUARTER.matcher(line);
        return found.matches() ? quarter(found.group(1), found.group(2)) : Optional.empty();
    }

    private static Optional<MonthRange> fiscalYear(String line) {
        Matcher found = FISCAL_YEAR.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        if (found.group(2) != null) {
            return quarter(found.group(2), found.group(1));
        }
        return PART.matcher(line).find()
                ? Optional.empty()
                : Optional.of(MonthRange.fiscalYear(buddhist(found.group(1))));
    }

    private static Optional<MonthRange> quarter(String quarter, String year) {
        return Optional.of(MonthRange.fiscalQuarter(buddhist(year), Integer.parseInt(quarter)));
    }

    private static Optional<MonthRange> calendarYear(String line) {
        Matcher found = CALENDAR_YEAR.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = buddhist(found.group(1)) - BuddhistYear.OFFSET;
        return Optional.of(new MonthRange(YearMonth.of(year, 1), YearMonth.of(year, 12)));
    }

    private static Optional<MonthRange> announced(String line) {
        Matcher found = ANNOUNCED.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        return months(found.group(1));
    }

    /** A month, two months or two days with a word or dash between them. */
    private static Optional<MonthRange> months(String text) {
        Matcher lead = LEAD.matcher(text);
        String bare = lead.lookingAt() ? text.substring(lead.end()) : text;
        return MonthNames.readMonth(bare, null)
                .map(MonthRange::of)
                .or(() -> range(BETWEEN.split(bare, -1)))
                .or(() -> range(TIGHT.split(bare, -1)));
    }

    private static Optional<MonthRange> range(String[] sides) {
        if (sides.length != 2) {
            return Optional.empty();
        }
        Optional<YearMonth> last = monthOf(sides[1], null);
        return last.flatMap(end ->
                monthOf(sides[0], end).filter(first -> !first.isAfter(end)).map(first -> new MonthRange(first, end)));
    }

    /** The month of a side; the first side may leave its year, or its month too, to the second. */
    private static Optional<YearMonth> monthOf(String side, @Nullable YearMonth end) {
        String bare = side.strip();
        MonthRange yearBefore = end == null ? null : new MonthRange(end.minusMonths(11), end);
        Optional<YearMonth> whole = MonthNames.readMonth(bare, yearBefore)
                .or(() -> DateReader.readDate(bare, null).map(YearMonth::from));
        if (whole.isPresent() || end == null) {
            return whole;
        }
        if (bare.matches("\\d{1,2}")) {
            return Optional.of(end);
        }
        return bare.matches("\\d{1,2} .*")
                ? MonthNames.readMonth(bare.substring(bare.indexOf(' ') + 1), yearBefore)
                : Optional.empty();
    }

    private static int buddhist(String year) {
        int written = Integer.parseInt(year);
        return written >= WrittenYear.FIRST_BUDDHIST ? written : BuddhistYear.of(written);
    }
}
