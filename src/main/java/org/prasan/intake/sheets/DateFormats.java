package org.prasan.intake.sheets;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Which number formats show a date. */
final class DateFormats {

    /** Any number that stands for no built-in format, so that POI judges by the code. */
    private static final int CUSTOM = 164;
    /** Literals, padding, colours, conditions and locales; POI knows elapsed time {@code [h]} and needs it kept. */
    private static final Pattern NOT_PART_OF_A_DATE =
            Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^]]*]", Pattern.CASE_INSENSITIVE);

    /** Excel ends at 255 characters. */
    private static final int LONGEST = 1_000;

    private static final Pattern OTHER_YEARS = Pattern.compile("[beg]");

    private DateFormats() {}

    /** @param code the code the workbook gives for the number, if any */
    static boolean isDate(int formatNumber, @Nullable String code) {
        return code == null ? isBuiltIn(formatNumber) : code.length() <= LONGEST && isDateCode(code);
    }

    /** ECMA-376 part 1, 18.8.30: for every language, for East Asia (27 to 36, 50 to 58) and for Thai (71 to 81). */
    private static boolean isBuiltIn(int number) {
        return number >= 14 && number <= 22
                || number >= 27 && number <= 36
                || number >= 45 && number <= 47
                || number >= 50 && number <= 58
                || number >= 71 && number <= 81;
    }

    /** POI does not know Buddhist years {@code bbbb}, years of an era {@code e} and eras {@code g}. */
    private static boolean isDateCode(String code) {
        String bare = NOT_PART_OF_A_DATE.matcher(code).replaceAll("");
        int section = bare.indexOf(';');
        String first = section < 0 ? bare : bare.substring(0, section);
        return DateUtil.isADateFormat(CUSTOM, OTHER_YEARS.matcher(first).replaceAll("y"));
    }
}
