package org.prasan.catalog;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/**
 * The columns of a line of obligations that need not be there: {@code grace_days}, {@code valid_from} and {@code
 * valid_to} (months such as 2018-10), {@code except} (periods parted by a bar).
 */
record ObligationTerms(String file, CSVRecord row, List<String> header, int line) {

    int grace() {
        String days = text("grace_days");
        return days.isEmpty() ? 0 : ObligationFile.days(days, "grace_days", file, line);
    }

    Optional<YearMonth> month(String column) {
        try {
            return text(column).isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text(column)));
        } catch (DateTimeException wrong) {
            throw Yaml.problemAt(
                    file, line, column + " ต้องเป็นเดือน เช่น 2018-10", column + " is a month such as 2018-10");
        }
    }

    List<MonthRange> except() {
        List<MonthRange> except = new ArrayList<>();
        for (String code : text("except").split("\\|", -1)) {
            if (!code.isBlank()) {
                except.add(Period.find(code.strip())
                        .flatMap(Period::months)
                        .orElseThrow(() -> Yaml.problemAt(
                                file,
                                line,
                                "except ต้องเป็นช่วงเวลา เช่น 2018-10|FY2562-Q1",
                                "except holds periods such as 2018-10|FY2562-Q1")));
            }
        }
        return except;
    }

    private String text(String column) {
        return header.contains(column) ? row.get(header.indexOf(column)) : "";
    }
}
