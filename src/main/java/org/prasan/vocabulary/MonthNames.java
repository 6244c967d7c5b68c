package org.prasan.vocabulary;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of the months as written on forms and reports; years are Buddhist in Thai: {@code ต.ค. 61}, {@code Oct 2018}. */
public final class MonthNames {

    static final List<String> THAI = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    static final List<String> THAI_SHORT =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
    static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final int SHORT_ENGLISH = 3;
    private static final Pattern ABBREVIATED_AFTER_A_WORD = Pattern.compile(
            "(?<=\\p{InThai})(?=(?:" + String.join("|", THAI_SHORT).replace(".", "\\.") + ") \\d)");
    private static final Pattern WORD_AFTER_A_YEAR = Pattern.compile("(?<=\\d)(?=\\p{InThai})");

    private MonthNames() {}

    public static String full(Month month, Language language) {
        return (language == Language.TH ? THAI : ENGLISH).get(month.getValue() - 1);
    }

    public static String abbreviated(Month month, Language language) {
        return language == Language.TH
                ? THAI_SHORT.get(month.getValue() - 1)
                : ENGLISH.get(month.getValue() - 1).substring(0, SHORT_ENGLISH);
    }

    /** {@code ตุลาคม 2561}, {@code October 2018}. */
    public static String full(YearMonth month, Language language) {
        return full(month.getMonth(), language) + " " + year(month, language);
    }

    /** {@code ต.ค. 61}, {@code Oct 2018}. */
    public static String abbreviated(YearMonth month, Language language) {
        String name = abbreviated(month.getMonth(), language) + " ";
        return language == Language.TH
                ? name + String.format(Locale.ROOT, "%02d", BuddhistYear.of(month.getYear()) % 100)
                : name + month.getYear();
    }

    /**
     * Thai sets words without spaces between them, but one before an abbreviation and one after a figure: {@code
     * ตัวเลขของ ก.ย. 61 ปกปิด}.
     */
    public static String apart(String sentence) {
        return WORD_AFTER_A_YEAR
                .matcher(ABBREVIATED_AFTER_A_WORD.matcher(sentence).replaceAll(" "))
                .replaceAll(" ");
    }

    static int year(YearMonth month, Language language) {
        return language == Language.TH ? BuddhistYear.of(month.getYear()) : month.getYear();
    }

    /**
     * Reads {@code ต.ค. 61}, {@code ตุลาคม 2561}, {@code Oct 2018}, {@code 2018-10}. A month without a year is the one
     * of that name in the reporting period, if there is just one; a year of two digits needs the period too.
     */
    public static Optional<YearMonth> readMonth(String text, @Nullable MonthRange reporting) {
        DateScanner in = new DateScanner(ThaiText.clean(text));
        in.skipWords(DateScanner.LEAD);
        int number = in.number();
        if (number >= 0) {
            return numeric(in, number, reporting);
        }
        int month = in.month();
        if (month == 0) {
            return Optional.empty();
        }
        in.separator();
        if (in.atEnd()) {
            return onlyOne(month, reporting);
        }
        WrittenYear.Era era = in.era();
        WrittenYear year = new WrittenYear(in.number(), in.width(), era);
        return in.atEnd() ? year.month(month, reporting) : Optional.empty();
    }

    private static Optional<YearMonth> numeric(DateScanner in, int number, @Nullable MonthRange reporting) {
        WrittenYear year = new WrittenYear(number, in.width(), WrittenYear.Era.UNSTATED);
        boolean dashed = in.width() == 4 && in.separator() == '-';
        int month = in.number();
        boolean whole = in.width() == 2 && in.atEnd();
        return dashed && whole ? year.month(month, reporting) : Optional.empty();
    }

    private static Optional<YearMonth> onlyOne(int month, @Nullable MonthRange reporting) {
        if (reporting == null) {
            return Optional.empty();
        }
        List<YearMonth> found = reporting.months().stream()
                .filter(m -> m.getMonthValue() == month)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
