package org.prasan.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.prasan.vocabulary.Text;

/** Reads a holiday calendar: {@code date,th,en}, lines that begin with {@code #} say where it is from. */
final class HolidayFile {

    static final String FOLDER = "jobs/calendars";

    private static final List<String> COLUMNS = List.of("date", "th", "en");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String file;

    HolidayFile(String file) {
        this.file = file;
    }

    HolidayCalendar read(Path path) throws IOException {
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setCommentMarker('#').setTrim(true).get();
        Map<LocalDate, Text> days = new TreeMap<>();
        try (BufferedReader reader = Files.newBufferedReader(path)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            try (CSVParser csv = format.parse(reader)) {
                boolean headed = false;
                for (CSVRecord row : csv) {
                    int line = (int) csv.getCurrentLineNumber();
                    if (headed) {
                        add(row, line, days);
                    } else if (!row.toList().equals(COLUMNS)) {
                        throw problem(line, "หัวตารางต้องเป็น date,th,en", "the columns date,th,en are expected");
                    }
                    headed = true;
                }
            }
        }
        if (days.isEmpty()) {
            throw problem(0, "ไม่มีวันหยุด", "a calendar of at least one day is expected here");
        }
        return new HolidayCalendar(path.getFileName().toString().replaceFirst("\\.csv$", ""), days);
    }

    private void add(CSVRecord row, int line, Map<LocalDate, Text> days) {
        if (row.size() != COLUMNS.size() || row.stream().anyMatch(String::isEmpty)) {
            throw problem(line, "ต้องมี date,th,en ครบ", "a date and its name in Thai and English are expected here");
        }
        if (days.put(date(row.get(0), line), new Text(row.get(1), row.get(2))) != null) {
            throw problem(line, row.get(0) + " มีสองบรรทัด", row.get(0) + " stands here twice");
        }
    }

    private LocalDate date(String text, int line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw problem(line, "ต้องเป็นวันที่ เช่น 2026-04-13", "a date such as 2026-04-13 (C.E.) is expected here");
        }
    }

    private DefinitionException problem(int line, String th, String en) {
        return Yaml.problemAt(file, line, th, en);
    }
}
