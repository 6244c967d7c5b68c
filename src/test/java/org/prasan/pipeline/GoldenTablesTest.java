package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.ReportDefinition;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;
import org.prasan.review.Review;
import org.prasan.support.CsvRows;
import org.prasan.vocabulary.Period;

/**
 * Every report's tables of the sample year as they were last looked at, before protection. After a change that is meant,
 * write them anew with {@code -Dgolden.write=true} and read the difference.
 */
class GoldenTablesTest {

    private static final Catalog CATALOG = Catalog.load(Path.of("."));
    private static final Map<String, List<FigureTable>> TABLES = new TreeMap<>();
    private static DataSource database;

    @BeforeAll
    static void make() throws IOException {
        database = SampleDatabase.of(CATALOG, "golden", 2561, 2562);
        new Review(CATALOG, database).review();
        for (JobDefinition job : CATALOG.jobs()) {
            SampleDatabase.loadBesides(job, CATALOG, database);
            job.reports().forEach(report -> TABLES.put(report, tables(report, Period.parse(job.defaultPeriod()))));
        }
    }

    private static List<FigureTable> tables(String id, Period period) {
        ReportDefinition report = CATALOG.report(id);
        return new CurrentFigures(CATALOG, database).of(List.of(report), period).of(report);
    }

    static Stream<String> reports() {
        return CATALOG.reports().stream().map(ReportDefinition::id);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theTablesAreAsTheyWereLastLookedAt(String report) throws IOException {
        Path golden = Path.of("src/test/resources/golden", report + ".csv");
        String made = TABLES.getOrDefault(report, List.of()).stream()
                .map(GoldenTablesTest::lines)
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, made);
        }

        assertThat(made).isEqualTo(Files.readString(golden));
    }

    @Test
    void whatIsKnownOfTheSampleStandsInTheTables() {
        Map<String, Double> expected = new TreeMap<>();
        for (Map<String, String> row : CsvRows.read(Path.of("jobs/examples/fy2562/expected/headlines.csv"))) {
            expected.put(
                    row.get("indicator") + " " + row.get("period") + " " + row.get("dimensions"),
                    Double.parseDouble(row.get("value")));
        }

        assertThat(figure("border-meeting", "overdue-by-agency", "_T", "_T"))
                .isEqualTo(expected.get("RESOLUTIONS_OVERDUE MTG-13 "))
                .isEqualTo(table("border-meeting", "overdue").rows().size());
        assertThat(figure("border-meeting", "resolutions", "_T", "IN_PROGRESS"))
                .isEqualTo(expected.get("RESOLUTIONS_BEFORE_LAST_MEETING MTG-13 status=IN_PROGRESS"));
        for (int meeting = 1; meeting <= 13; meeting++) {
            assertThat(figure("border-meeting", "attendance", Integer.toString(meeting), "_T"))
                    .isEqualTo(expected.get("ATTENDEES MTG-" + meeting + " "));
        }
        assertThat(figure("national-committee", "provinces", "TH-85", "CASES_OPENED"))
                .isEqualTo(expected.get("CASES_OPENED FY2562 area=TH-85"));
        assertThat(figure("national-committee", "pipeline", "COURT", "CASES_BY_STAGE"))
                .isEqualTo(expected.get("CASES_BY_STAGE FY2562 stage=COURT"));
        assertThat(figure("provincial-committee", "repatriated-by-checkpoint", "MMR", "MEDIAN_DAYS_TO_REPATRIATION"))
                .isEqualTo(expected.get("MEDIAN_DAYS_TO_REPATRIATION FY2562 destination=MMR"));
        assertThat(figure("provincial-committee", "alerts", "_T", "MEDIAN_HOURS_TO_ANSWER"))
                .isCloseTo(expected.get("MEDIAN_HOURS_TO_ANSWER FY2562 "), offset(0.001));
    }

    private static FigureTable table(String report, String id) {
        return TABLES.getOrDefault(report, List.of()).stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double figure(String report, String id, String row, String column) {
        FigureTable table = table(report, id);
        Cell cell = table.cells().get(place(table.rows(), row)).get(place(table.columns(), column));
        return cell instanceof Cell.Median median ? median.value() : ((Cell.Counted) cell).value();
    }

    private static int place(List<FigureTable.Head> heads, String code) {
        return heads.stream().map(FigureTable.Head::code).toList().indexOf(code);
    }

    private static String lines(FigureTable table) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                table.id(), table.columns().stream().map(FigureTable.Head::code).toList()));
        for (int row = 0; row < table.rows().size(); row++) {
            lines.add(line(
                    table.rows().get(row).code(),
                    table.cells().get(row).stream().map(GoldenTablesTest::shown).toList()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(String first, List<String> others) {
        return first + "," + String.join(",", others);
    }

    private static String shown(Cell cell) {
        if (cell instanceof Cell.Counted counted) {
            return number(counted.value());
        }
        if (cell instanceof Cell.Median median) {
            return number(median.value()) + " of " + median.count();
        }
        if (cell instanceof Cell.Censored censored) {
            return "from " + number(censored.least()) + " to " + number(censored.most());
        }
        if (cell instanceof Cell.Words words) {
            return '"' + words.words().en() + '"';
        }
        return cell instanceof Cell.NotReported ? "not reported" : "none";
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(java.util.Locale.ROOT, "%.3f", value);
    }
}
