package org.prasan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.reports.office.OfficeSchemas;
import org.prasan.reports.pdf.PrintedTables;
import org.prasan.reports.workbook.BookTables;
import org.prasan.reports.workbook.OfficialStatistics;
import org.prasan.support.CsvRows;
import org.prasan.support.SampleRun;
import org.prasan.vocabulary.Language;

/** Every edition of the sample year, for release and internal: all its files hold the same figures, and are sound. */
class SameFiguresIT {

    private static final Map<String, String> SIGNS =
            Map.of("hidden", "[c]", "not reported", "–", "not applicable", "[z]");

    private static List<Path> editions() {
        SampleRun run = SampleRun.ofYear(2562);
        List<Path> editions = new ArrayList<>();
        for (Path root : List.of(run.desk().out(), run.desk().data().resolve("internal"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.endsWith("manifest.json"))
                        .sorted()
                        .forEach(file -> editions.add(file.getParent()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return editions;
    }

    @Test
    void thereAreEditions() {
        assertThat(editions()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void bothDataFilesHoldTheSame(Path edition) {
        List<Map<String, String>> sdmx = CsvRows.read(file(edition, ".csv"));
        List<Map<String, String>> tidy = CsvRows.read(file(edition, ".tidy.csv"));

        assertThat(sdmx).hasSameSizeAs(tidy).isNotEmpty();
        for (int i = 0; i < sdmx.size(); i++) {
            assertThat(cell(sdmx.get(i), "TABLE", "ROW", "COLUMN", "TIME_PERIOD", "OBS_VALUE"))
                    .isEqualTo(cell(
                            tidy.get(i),
                            "table",
                            "row",
                            "column",
                            "time_period",
                            tidy.get(i).get("words_en").isEmpty() ? "value" : "words_en"));
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theWorkbookHoldsEveryCellOfTheData(Path edition) throws IOException {
        for (Language language : Language.values()) {
            byte[] workbook = Files.readAllBytes(file(edition, "." + language.code() + ".xlsx"));
            Map<String, List<Object>> sheets = BookTables.of(workbook);
            tables(edition).forEach((table, cells) -> {
                List<Object> expected = new ArrayList<>();
                cells.forEach(cell -> expected.add(inWorkbook(cell, language)));
                String name = table.replace('-', '_');
                assertThat(sheets.getOrDefault(name, sheets.get("key_figures")))
                        .as(table + " " + language)
                        .isEqualTo(expected);
            });
            assertThat(OfficialStatistics.problems(workbook, language)).isEmpty();
            assertThat(OfficeSchemas.problems(workbook)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void thePdfPrintsEveryCellOfTheData(Path edition) throws IOException {
        for (Language language : Language.values()) {
            PrintedTables pdf = PrintedTables.of(Files.readAllBytes(file(edition, "." + language.code() + ".pdf")));
            int printed = 0;
            for (Map.Entry<String, List<Map<String, String>>> table :
                    tables(edition).entrySet()) {
                String title = table.getValue().get(0).get("table_" + language.code());
                List<String> cells = pdf.cells(title).orElse(List.of());
                if (!cells.isEmpty()) {
                    assertThat(cells.stream().map(SameFiguresIT::plain))
                            .as(title)
                            .containsExactlyElementsOf(table.getValue().stream()
                                    .map(cell -> inPrint(cell, language))
                                    .toList());
                    printed++;
                }
            }
            // All but the key figures, which are no table on page one, and those that only a chart shows.
            assertThat(printed).isGreaterThanOrEqualTo(tables(edition).size() - 2);
        }
    }

    private static Path file(Path edition, String ending) {
        String report =
                edition.getParent().getParent().getParent().getFileName().toString();
        return edition.resolve(report + ending);
    }

    private static Map<String, List<Map<String, String>>> tables(Path edition) {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        CsvRows.read(file(edition, ".tidy.csv"))
                .forEach(line -> tables.computeIfAbsent(line.get("table"), t -> new ArrayList<>())
                        .add(line));
        return tables;
    }

    private static List<String> cell(Map<String, String> line, String... names) {
        return Stream.of(names).map(line::get).toList();
    }

    private static Object inWorkbook(Map<String, String> cell, Language language) {
        String words = words(cell, language);
        return words != null ? words : Double.valueOf(cell.get("value"));
    }

    private static @Nullable String words(Map<String, String> cell, Language language) {
        String words = cell.get("words_" + language.code());
        return words.isEmpty() ? SIGNS.get(cell.get("status")) : words;
    }

    private static String inPrint(Map<String, String> cell, Language language) {
        String words = words(cell, language);
        if (words != null) {
            return words.replaceAll("\\s+", "");
        }
        BigDecimal value = new BigDecimal(cell.get("value"));
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    /** In Arabic digits, without the mark of a sum that lacks a part. */
    private static String plain(String printed) {
        StringBuilder plain = new StringBuilder();
        printed.chars().map(c -> c >= '๐' && c <= '๙' ? c - '๐' + '0' : c).forEach(c -> plain.append((char) c));
        return plain.toString().replaceAll("\\*$", "");
    }
}
