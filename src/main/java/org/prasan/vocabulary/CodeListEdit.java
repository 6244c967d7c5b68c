package org.prasan.vocabulary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Adds a synonym to one line of a code list's CSV and leaves every other character of the file as it is. */
public final class CodeListEdit {

    private static final String SYNONYMS = "synonyms";
    private static final CSVFormat LINES =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CodeListEdit() {}

    /**
     * @throws IllegalArgumentException when the list has no such code, or the synonym could not stand in it: it has a
     *     bar or line end, a spreadsheet would run it as a formula, or it means another code already
     */
    public static void addSynonym(Path csv, String code, String synonym) {
        String wanted = synonym.strip();
        if (wanted.isEmpty() || wanted.contains("|") || wanted.lines().count() > 1) {
            throw new IllegalArgumentException("not a word that can be a synonym");
        }
        if (FormulaText.begins(wanted)) {
            throw new IllegalArgumentException("a spreadsheet program would run this word as a formula");
        }
        try {
            String before = Files.readString(csv);
            String after = withSynonym(before, code, wanted);
            try {
                CodeList.read(csv.getFileName().toString(), new StringReader(after));
            } catch (CodeListException clash) {
                throw new IllegalArgumentException(clash.getMessage(), clash);
            }
            replace(csv, after);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void replace(Path csv, String text) throws IOException {
        Path fresh = csv.resolveSibling(csv.getFileName() + ".new");
        Files.writeString(fresh, text);
        Files.move(fresh, csv, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String withSynonym(String csv, String code, String synonym) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, LINES)) {
            List<CSVRecord> lines = parser.getRecords();
            List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0));
            int codes = index(header, "code");
            int synonyms = index(header, SYNONYMS);
            int line = 1;
            while (line < lines.size()
                    && !lines.get(line).get(Math.max(codes, 0)).strip().equals(code)) {
                line++;
            }
            if (codes < 0 || line >= lines.size()) {
                throw new IllegalArgumentException("the list has no code " + code);
            }
            String edited = csv;
            edited = replaceLine(edited, lines, line, withCell(cells(lines.get(line)), header, synonyms, synonym));
            if (synonyms < 0) {
                List<String> wider = new ArrayList<>(header);
                wider.add(SYNONYMS);
                edited = replaceLine(edited, lines, 0, wider);
            }
            return edited;
        }
    }

    private static List<String> cells(CSVRecord line) {
        return new ArrayList<>(line.toList());
    }

    private static int index(List<String> header, String column) {
        for (int i = 0; i < header.size(); i++) {
            if (ThaiText.clean(header.get(i)).equals(column)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> withCell(List<String> cells, List<String> header, int synonyms, String synonym) {
        int at = synonyms < 0 ? header.size() : synonyms;
        while (cells.size() <= at) {
            cells.add("");
        }
        cells.set(at, cells.get(at).isBlank() ? synonym : cells.get(at) + "|" + synonym);
        return cells;
    }

    private static String replaceLine(String csv, List<CSVRecord> lines, int line, List<String> cells) {
        int start = (int) lines.get(line).getCharacterPosition();
        int end = line + 1 < lines.size() ? (int) lines.get(line + 1).getCharacterPosition() : csv.length();
        String old = csv.substring(start, end);
        String lineEnd = old.substring(old.stripTrailing().length());
        String mark = old.startsWith("\ufeff") ? "\ufeff" : "";
        String text = LINES.format(cells.toArray());
        return csv.substring(0, start)
                + mark
                + (mark.isEmpty() ? text : text.substring(mark.length()))
                + lineEnd
                + csv.substring(end);
    }
}
