package org.prasan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.prasan.vocabulary.FormulaText;
import tools.jackson.databind.json.JsonMapper;

/** Rows under named columns, printed for people, as CSV or as JSON. */
final class Listing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Listing(String... columns) {
        this.columns = List.of(columns);
    }

    void add(Object... values) {
        List<String> row = new ArrayList<>();
        for (Object value : values) {
            row.add(value.toString());
        }
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    void print(PrintWriter out) {
        int[] widths = columns.stream().mapToInt(String::length).toArray();
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        print(columns, widths, out);
        rows.forEach(row -> print(row, widths, out));
    }

    private static void print(List<String> row, int[] widths, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
        }
        out.println(line.toString().stripTrailing());
    }

    /** Thai vowels and tone marks above and below a letter take no room of their own. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    /** @throws UsageException when the file cannot be written */
    void write(Path file) {
        try {
            StringBuilder csv = new StringBuilder();
            writeCsv(csv);
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.writeString(file, csv);
        } catch (IOException unwritable) {
            throw new UsageException("เขียนไฟล์ไม่ได้ / the file cannot be written: " + file);
        }
    }

    private void writeCsv(Appendable out) throws IOException {
        try (CSVPrinter csv = new CSVPrinter(
                out, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get())) {
            csv.printRecord(columns);
            for (List<String> row : rows) {
                csv.printRecord(row.stream().map(FormulaText::guarded).toList());
            }
        }
    }

    String json() {
        List<Map<String, String>> objects = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, String> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                object.put(columns.get(i), row.get(i));
            }
            objects.add(object);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(objects);
    }
}
