package org.prasan.catalog;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.prasan.catalog.ReferenceSpec.Label;
import org.prasan.vocabulary.Text;

/** Reads {@code reference} of a table and the CSV that it names: columns row, row_th, row_en, column, value. */
final class ReferenceLoader {

    private static final List<String> COLUMNS = List.of("row", "row_th", "row_en", "column", "value");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final Path home;

    ReferenceLoader(Path home) {
        this.home = home;
    }

    ReferenceSpec reference(Yaml yaml) {
        Yaml file = yaml.get("file");
        Map<String, Label> rows = new LinkedHashMap<>();
        Map<String, Label> columns = new LinkedHashMap<>();
        Map<List<String>, String> values = new LinkedHashMap<>();
        for (CSVRecord line : lines(file)) {
            String row = line.get("row");
            String column = line.get("column");
            rows.putIfAbsent(row, new Label(row, new Text(line.get("row_th"), line.get("row_en"))));
            columns.putIfAbsent(column, new Label(column, Text.same(column)));
            if (values.put(List.of(row, column), line.get("value")) != null) {
                throw file.problem(
                        row + " " + column + " มีสองครั้ง", file.asText() + " has " + row + " in " + column + " twice");
            }
        }
        ReferenceSpec reference = new ReferenceSpec(
                yaml.bilingual("label"),
                List.copyOf(rows.values()),
                List.copyOf(columns.values()),
                grid(rows, columns, values),
                yaml.bilingual("source"));
        yaml.done();
        return reference;
    }

    private static List<List<String>> grid(
            Map<String, Label> rows, Map<String, Label> columns, Map<List<String>, String> values) {
        List<List<String>> grid = new ArrayList<>();
        for (String row : rows.keySet()) {
            grid.add(columns.keySet().stream()
                    .map(column -> values.getOrDefault(List.of(row, column), ""))
                    .toList());
        }
        return grid;
    }

    private List<CSVRecord> lines(Yaml file) {
        Path root = home.toAbsolutePath().normalize();
        Path path = root.resolve(file.asText()).normalize();
        if (!path.startsWith(root) || !Files.isRegularFile(path)) {
            throw file.problem("ไม่พบไฟล์ " + file.asText(), "there is no file " + file.asText());
        }
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            if (!parser.getHeaderNames().containsAll(COLUMNS)) {
                throw file.problem(
                        "ต้องมีคอลัมน์ " + String.join(", ", COLUMNS),
                        "a file with the columns " + String.join(", ", COLUMNS) + " is expected");
            }
            return parser.getRecords();
        } catch (IOException | UncheckedIOException unreadable) {
            throw file.problem("อ่านไฟล์ไม่ได้", "the file is no CSV in UTF-8");
        }
    }
}
