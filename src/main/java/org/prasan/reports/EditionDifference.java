package org.prasan.reports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * How many figures of a table differ between two editions of a report, as their readers see them: value, words or the
 * reason why there is none.
 *
 * @param figures of the later edition
 * @param changed that both have, and that differ
 * @param added that only the later has
 * @param gone that only the earlier had
 */
public record EditionDifference(String table, int figures, int changed, int added, int gone) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /**
     * @param earlier the folder of one edition
     * @param later the folder of another
     * @return one for each table of either, in the later edition's order
     */
    public static List<EditionDifference> between(String report, Path earlier, Path later) {
        Map<String, Map<List<String>, List<String>>> before = tables(report, earlier);
        Map<String, Map<List<String>, List<String>>> now = tables(report, later);
        return Stream.concat(now.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(table -> of(table, before.getOrDefault(table, Map.of()), now.getOrDefault(table, Map.of())))
                .toList();
    }

    public boolean isNone() {
        return changed + added + gone == 0;
    }

    private static EditionDifference of(
            String table, Map<List<String>, List<String>> before, Map<List<String>, List<String>> now) {
        int common = 0;
        int changed = 0;
        for (Map.Entry<List<String>, List<String>> figure : now.entrySet()) {
            List<String> old = before.get(figure.getKey());
            if (old != null) {
                common++;
                changed += old.equals(figure.getValue()) ? 0 : 1;
            }
        }
        return new EditionDifference(table, now.size(), changed, now.size() - common, before.size() - common);
    }

    /** What readers see by its place, by table. */
    private static Map<String, Map<List<String>, List<String>>> tables(String report, Path edition) {
        Map<String, Map<List<String>, List<String>>> tables = new LinkedHashMap<>();
        try (Reader csv = Files.newBufferedReader(edition.resolve(report + EditionWriter.TIDY))) {
            for (CSVRecord line : FORMAT.parse(csv)) {
                tables.computeIfAbsent(line.get("table"), table -> new LinkedHashMap<>())
                        .put(
                                List.of(line.get("row"), line.get("column"), line.get("time_period")),
                                List.of(
                                        line.get("value"),
                                        line.get("words_th"),
                                        line.get("words_en"),
                                        line.get("status")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return tables;
    }
}
