package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.catalog.Catalog;
import org.prasan.intake.FoundFile;
import org.prasan.intake.Inbox;
import org.prasan.intake.SubmissionReader;
import org.prasan.intake.Understood;
import org.prasan.support.CheckedFile;
import org.prasan.support.CsvRows;

/** Every file of the sample years, read and checked without a database: what is recognised, refused and warned of. */
class SampleReadingTest {

    private static final Catalog CATALOG = Catalog.load(Path.of("."));

    @ParameterizedTest
    @ValueSource(strings = {"fy2561", "fy2562"})
    void everyFileIsUnderstoodAndEveryBadRowFound(String year) throws IOException {
        Path examples = Path.of("jobs/examples", year);
        List<String> refused = new ArrayList<>();
        List<String> warned = new ArrayList<>();
        Map<String, String> files = new TreeMap<>();
        SubmissionReader reader = new SubmissionReader(CATALOG);
        Set<String> duplicates = CsvRows.read(examples.resolve("expected/files.csv")).stream()
                .filter(row -> row.get("outcome").equals("duplicate"))
                .map(row -> row.get("file"))
                .collect(Collectors.toSet());
        for (FoundFile file : new Inbox(examples.resolve("inbox"), List.of()).list()) {
            if (duplicates.contains(file.path())) {
                continue;
            }
            CheckedFile checked = CheckedFile.of(reader, CATALOG.codeLists(), file.content());
            if (checked.understood() instanceof Understood.Recognised recognised) {
                checked.refused().values().forEach(f -> places(f).forEach(at -> refused.add(file.path() + "," + at)));
                places(checked.warned()).forEach(at -> warned.add(file.path() + "," + at));
                files.put(
                        file.path(),
                        String.join(
                                ",",
                                recognised.form().id(),
                                recognised.agency(),
                                recognised.period(),
                                "",
                                checked.linesTaken() + "," + checked.linesRefused()));
            } else if (checked.understood() instanceof Understood.Refused no) {
                files.put(file.path(), String.join(",", no.form(), no.agency(), no.period(), no.reason(), "0,0"));
            }
        }
        assertThat(refused).containsExactlyInAnyOrderElementsOf(places(examples.resolve("expected/rejected_rows.csv")));
        assertThat(warned).containsExactlyInAnyOrderElementsOf(places(examples.resolve("expected/warned_rows.csv")));
        Map<String, String> expected = new TreeMap<>();
        for (Map<String, String> row : CsvRows.read(examples.resolve("expected/files.csv"))) {
            if (!row.get("outcome").equals("duplicate")) {
                String reason = row.get("reason");
                expected.put(
                        row.get("file"),
                        String.join(
                                ",",
                                row.get("form"),
                                row.get("agency"),
                                row.get("period"),
                                reason,
                                row.get("rows_accepted"),
                                row.get("rows_rejected")));
            }
        }
        assertThat(files).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static List<String> places(Path csv) {
        return CsvRows.read(csv).stream()
                .map(row -> row.get("file") + "," + row.get("sheet") + "," + row.get("row") + "," + row.get("rule"))
                .toList();
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.sheet() + "," + f.row() + "," + f.rule())
                .distinct()
                .toList();
    }
}
