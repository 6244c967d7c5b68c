package org.prasan.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.prasan.vocabulary.CodeLists;

/** Reads {@code jobs/calendars/obligations.csv}: {@code agency,form,every,due_days}, and perhaps the columns of {@link ObligationTerms}. */
final class ObligationFile {

    private static final List<String> COLUMNS = List.of("agency", "form", "every", "due_days");
    static final Map<String, Integer> MONTHS = Map.of("month", 1, "quarter", 3, "half-year", 6, "fiscal-year", 12);
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String file;
    private final CodeLists lists;
    private final Map<String, FormDefinition> forms;
    private final Set<List<String>> met = new HashSet<>();

    ObligationFile(String file, CodeLists lists, Map<String, FormDefinition> forms) {
        this.file = file;
        this.lists = lists;
        this.forms = forms;
    }

    List<ObligationSpec> read(Path path) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
        List<ObligationSpec> obligations = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(path)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            try (CSVParser csv = format.parse(reader)) {
                List<String> header = List.of();
                int line = 1;
                for (CSVRecord row : csv) {
                    boolean blank = row.stream().allMatch(String::isEmpty);
                    if (header.isEmpty() && !blank) {
                        header = header(row);
                    } else if (!blank) {
                        obligations.add(obligation(row, header, line));
                    }
                    line = (int) csv.getCurrentLineNumber() + 1;
                }
                if (header.isEmpty()) {
                    throw Yaml.problemAt(file, 0, "ไฟล์ว่าง", "the file is empty; expected: " + COLUMNS);
                }
            }
        }
        return obligations;
    }

    private List<String> header(CSVRecord row) {
        List<String> header = row.toList();
        if (!header.containsAll(COLUMNS) || new HashSet<>(header).size() < header.size()) {
            throw Yaml.problemAt(
                    file,
                    1,
                    "หัวตารางต้องมี " + String.join(", ", COLUMNS),
                    "the columns " + String.join(", ", COLUMNS) + " are expected, each once");
        }
        return header;
    }

    private ObligationSpec obligation(CSVRecord row, List<String> header, int line) {
        if (row.size() != header.size()) {
            throw Yaml.problemAt(
                    file,
                    line,
                    "ต้องมี " + header.size() + " ช่อง",
                    header.size() + " cells are expected in this line");
        }
        String agency = row.get(header.indexOf("agency"));
        String form = row.get(header.indexOf("form"));
        Integer months = MONTHS.get(row.get(header.indexOf("every")));
        if (!lists.has("agency") || !lists.get("agency").contains(agency)) {
            throw Yaml.problemAt(file, line, "ไม่มีหน่วยงาน " + agency, "no agency " + agency + " in agency.csv");
        }
        if (!forms.containsKey(form)) {
            throw Yaml.problemAt(file, line, "ไม่มีแบบ " + form, "no form " + form + " in jobs/forms");
        }
        if (months == null) {
            throw Yaml.problemAt(file, line, "every ไม่ถูกต้อง", "every is month, quarter, half-year or fiscal-year");
        }
        if (!met.add(List.of(agency, form))) {
            throw Yaml.problemAt(
                    file, line, agency + " กับ " + form + " มีสองบรรทัด", agency + " owes " + form + " twice");
        }
        ObligationTerms terms = new ObligationTerms(file, row, header, line);
        return new ObligationSpec(
                agency,
                form,
                months,
                days(row.get(header.indexOf("due_days")), "due_days", file, line),
                terms.grace(),
                terms.month("valid_from"),
                terms.month("valid_to"),
                terms.except());
    }

    static int days(String text, String column, String file, int line) {
        if (!text.matches("\\d{1,4}")) {
            throw Yaml.problemAt(
                    file, line, column + " ต้องเป็นจำนวนวัน", column + " is a whole number of days, 0 or more");
        }
        return Integer.parseInt(text);
    }
}
