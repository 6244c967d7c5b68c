package org.prasan.console.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/**
 * What can be picked as a period without typing its code: a fiscal year and a part of it.
 *
 * @param code behind the year: {@code ""}, {@code Q1} to {@code Q4}, {@code M01} to {@code M12}, {@code CY}
 */
record PeriodChoice(String code, Text label) {

    private static final int FIRST_MONTH = 10;
    private static final int MONTHS = 12;
    private static final int BUDDHIST = 543;

    /** The whole fiscal year, its quarters, its months from October, the calendar year that ends in it. */
    static List<PeriodChoice> parts() {
        List<PeriodChoice> parts = new ArrayList<>();
        parts.add(new PeriodChoice("FY", new Text("ทั้งปีงบประมาณ", "The whole fiscal year")));
        for (int quarter = 1; quarter <= 4; quarter++) {
            parts.add(new PeriodChoice("Q" + quarter, new Text("ไตรมาสที่ " + quarter, "Quarter " + quarter)));
        }
        for (int i = 0; i < MONTHS; i++) {
            int month = (FIRST_MONTH - 1 + i) % MONTHS + 1;
            Text label = PeriodLabel.of(Period.parse("2019-" + (month < 10 ? "0" : "") + month));
            parts.add(new PeriodChoice("M" + month, withoutYear(label)));
        }
        parts.add(new PeriodChoice("CY", new Text("ปีปฏิทิน", "The calendar year")));
        return parts;
    }

    /**
     * A period from a fiscal year of the Buddhist era and a part of it, such as 2562 and {@code M10}, which is October
     * 2018.
     */
    static Optional<Period> period(int fiscalYear, String part) {
        int ends = fiscalYear - BUDDHIST;
        String code = switch (part) {
            case "FY" -> "FY" + fiscalYear;
            case "CY" -> "CY" + ends;
            case "Q1", "Q2", "Q3", "Q4" -> "FY" + fiscalYear + "-" + part;
            default -> month(ends, part);
        };
        return Period.find(code);
    }

    private static String month(int ends, String part) {
        if (!part.matches("M\\d{1,2}")) {
            return "";
        }
        int month = Integer.parseInt(part.substring(1));
        return (month >= FIRST_MONTH ? ends - 1 : ends) + "-" + (month < 10 ? "0" : "") + month;
    }

    private static Text withoutYear(Text label) {
        return new Text(
                label.th().replaceAll("\\s*(พ\\.ศ\\.)?\\s*\\d+$", ""),
                label.en().replaceAll("\\s*\\d+$", ""));
    }
}
