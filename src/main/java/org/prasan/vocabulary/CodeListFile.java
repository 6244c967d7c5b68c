package org.prasan.vocabulary;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The CSV form of a code list: columns code, th, en; optional parent, order, synonyms (parted by |); any others. */
final class CodeListFile {

    /** A code, the other texts that mean it, and the line it stands in. */
    record Entry(Code code, List<String> synonyms, long line) {}

    private static final List<String> MANDATORY = List.of("code", "th", "en");
    private static final Set<String> KNOWN = Set.of("code", "th", "en", "parent", "order", "synonyms");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3})\\.\\.(\\d{1,3})");

    private final String name;
    private final List<String> columns = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private CodeListFile(String name) {
        this.name = name;
    }

    static List<Entry> read(String name, Reader csv) {
        CodeListFile file = new CodeListFile(name);
        try (CSVParser parser = CSVParser.parse(csv, FORMAT)) {
            file.read(parser);
        } catch (IOException | UncheckedIOException e) {
            CodeListException unreadable = new CodeListException(name, 0, "cannot be read as CSV: " + e.getMessage());
            unreadable.initCause(e);
            throw unreadable;
        }
        return file.entries;
    }

    private void read(CSVParser parser) {
        long line = 1;
        for (CSVRecord row : parser) {
            if (columns.isEmpty()) {
                header(row);
            } else if (Arrays.stream(row.values()).anyMatch(value -> !value.isEmpty())) {
                entries.addAll(numbered(entry(row, line)));
            }
            line = parser.getCurrentLineNumber() + 1;
        }
        if (columns.isEmpty()) {
            throw new CodeListException(name, 0, "has no header line");
        }
    }

    private void header(CSVRecord row) {
        for (String cell : row) {
            columns.add(ThaiText.clean(cell));
        }
        for (String column : MANDATORY) {
            if (!columns.contains(column)) {
                throw new CodeListException(name, 1, "has no column '" + column + "'");
            }
        }
        Set<String> met = new LinkedHashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !met.add(column)) {
                throw new CodeListException(name, 1, "has the column '" + column + "' twice");
            }
        }
    }

    /** A code such as {@code 1..99} stands for that many numbers, which take the place of # in its labels. */
    private static List<Entry> numbered(Entry entry) {
        Matcher range = NUMBERS.matcher(entry.code().code());
        if (!range.matches()) {
            return List.of(entry);
        }
        List<Entry> all = new ArrayList<>();
        for (int i = Integer.parseInt(range.group(1)); i <= Integer.parseInt(range.group(2)); i++) {
            String number = Integer.toString(i);
            Code each = entry.code();
            Text label = new Text(
                    each.label().th().replace("#", number), each.label().en().replace("#", number));
            all.add(new Entry(new Code(number, label, each.parent(), i, each.attributes()), List.of(), entry.line()));
        }
        return all;
    }

    private Entry entry(CSVRecord row, long line) {
        if (row.size() > columns.size()) {
            throw new CodeListException(name, line, "has more cells than the header has columns");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), i < row.size() ? row.get(i) : "");
        }
        for (String column : MANDATORY) {
            if (cells.getOrDefault(column, "").isEmpty()) {
                throw new CodeListException(name, line, "the column '" + column + "' is empty");
            }
        }
        return new Entry(code(cells, line), synonyms(cells), line);
    }

    private Code code(Map<String, String> cells, long line) {
        Map<String, String> further = new LinkedHashMap<>(cells);
        further.keySet().removeAll(KNOWN);
        further.remove("");
        return new Code(
                cells.getOrDefault("code", ""),
                new Text(cells.getOrDefault("th", ""), cells.getOrDefault("en", "")),
                cells.getOrDefault("parent", ""),
                order(cells.getOrDefault("order", ""), line),
                further);
    }

    private int order(String text, long line) {
        return text.isEmpty() ? entries.size() + 1 : whole(name, line, "order", text);
    }

    static int whole(String name, long line, String column, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            CodeListException wrong =
                    new CodeListException(name, line, column + " is '" + text + "', not a whole number");
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static List<String> synonyms(Map<String, String> cells) {
        return Arrays.stream(cells.getOrDefault("synonyms", "").split("\\|"))
                .map(String::strip)
                .filter(synonym -> !synonym.isEmpty())
                .toList();
    }
}
