package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.support.Desk;
import org.prasan.support.Figure;
import org.prasan.support.SampleRun;

/** Both sample years through the commands, held against what careful readers made of the same files. */
class SampleYearsIT {

    @ParameterizedTest
    @ValueSource(ints = {2561, 2562})
    void theYearIsDoneAndItsAccountIsPrinted(int year) {
        SampleRun run = SampleRun.ofYear(year);

        long rejected = SampleRun.expected(year, "rejected_rows.csv").size();
        assertThat(run.answer().status()).as(run.answer().screen()).isZero();
        assertThat(run.answer().err()).isEmpty();
        assertThat(run.answer().log()).isEmpty();
        assertThat(run.answer().out())
                .contains(SampleRun.expected(year, "files.csv").size() + " files")
                .contains(rejected + " refused")
                .contains("2 editions");
    }

    @ParameterizedTest
    @ValueSource(ints = {2561, 2562})
    void everyFigureOfEveryMonthIsTheOneExpected(int year) {
        assertThat(Figure.sums(byMonth(year)))
                .containsExactlyInAnyOrderEntriesOf(Figure.sums(SampleRun.expected(year, "observations.csv")));
    }

    @ParameterizedTest
    @CsvSource({
        "2561, FY2561, quarter",
        "2562, FY2562, quarter",
        "2562, FY2562, fiscal-year",
        "2562, FY2562, calendar-year",
        "2561, 2017-10..2018-09, calendar-year"
    })
    void longerStepsAreTheSumsOfTheirMonths(int year, String period, String step) {
        List<Map<String, String>> longer =
                SampleRun.ofYear(year).desk().list("figures", "--period", period, "--by", step);

        assertThat(longer).isNotEmpty();
        assertThat(Figure.sums(longer))
                .containsExactlyInAnyOrderEntriesOf(Figure.sums(SampleRun.expected(year, "observations.csv").stream()
                        .map(row -> in(row, step))
                        .toList()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2561, 2562})
    void everyHeadlineOfEveryPeriodIsTheOneExpected(int year) {
        List<Map<String, String>> expected = SampleRun.expected(year, "headlines.csv");
        List<Map<String, String>> given = new ArrayList<>();
        for (String period : values(expected, "period")) {
            given.addAll(SampleRun.ofYear(year).desk().list("figures", "--period", period, "--headlines"));
        }
        Map<String, Double> figures = Figure.sums(given);
        figures.keySet().retainAll(Figure.sums(expected).keySet());

        assertThat(figures).containsExactlyInAnyOrderEntriesOf(Figure.sums(expected));
    }

    @ParameterizedTest
    @ValueSource(ints = {2561, 2562})
    void findingsAreTheRowsRefusedAndTheRowsWarnedOf(int year) {
        List<Map<String, String>> expected = new ArrayList<>();
        SampleRun.expected(year, "rejected_rows.csv").forEach(row -> expected.add(with(row, "severity", "error")));
        SampleRun.expected(year, "warned_rows.csv").forEach(row -> expected.add(with(row, "severity", "warning")));

        assertThat(SampleRun.ofYear(year).desk().list("findings")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {2561, 2562})
    void submissionsSayOfEveryFileWhatBecameOfIt(int year) {
        assertThat(SampleRun.ofYear(year).desk().list("submissions"))
                .containsExactlyInAnyOrderElementsOf(SampleRun.expected(year, "files.csv"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2561, 2562})
    void reportingSaysOfEveryObligationWhatBecameOfIt(int year) {
        assertThat(SampleRun.ofYear(year).desk().list("reporting"))
                .containsExactlyInAnyOrderElementsOf(SampleRun.expected(year, "reporting.csv"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2561, 2562})
    void everyRowOfEveryFileIsAccountedFor(int year) throws SQLException {
        Map<String, Integer> sums = new TreeMap<>();
        try (Connection database = SampleRun.ofYear(year).desk().database();
                Statement statement = database.createStatement();
                ResultSet files = statement.executeQuery("select * from records_submission where fate = 'ACCEPTED'")) {
            while (files.next()) {
                List<Integer> parts = new ArrayList<>();
                for (String part : List.of("loaded", "updated", "unchanged", "rejected")) {
                    parts.add(files.getInt("rows_" + part));
                    sums.merge(part, files.getInt("rows_" + part), Integer::sum);
                }
                assertThat(parts).allMatch(rows -> rows >= 0);
                assertThat(parts.stream().mapToInt(Integer::intValue).sum())
                        .as("rows of submission " + files.getLong("id"))
                        .isEqualTo(files.getInt("rows_read"));
            }
        }

        assertThat(sums)
                .allSatisfy((part, rows) ->
                        assertThat(SampleRun.ofYear(year).answer().out()).contains(rows + " "));
        assertThat(sums.get("rejected"))
                .isEqualTo(SampleRun.expected(year, "rejected_rows.csv").size());
        assertThat(sums.get("loaded")).isPositive();
        assertThat(sums.get("updated")).isPositive();
    }

    @Test
    void bothYearsInOneInboxGiveTheFiguresOfEach() {
        Desk both = SampleRun.ofBothYears().desk();
        assertThat(SampleRun.ofBothYears().answer().status()).isZero();

        for (int year : List.of(2561, 2562)) {
            assertThat(Figure.sums(both.list("figures", "--period", "FY" + year)))
                    .as("FY" + year)
                    .containsExactlyInAnyOrderEntriesOf(Figure.sums(SampleRun.expected(year, "observations.csv")));
        }
    }

    @Test
    void bothYearsInOneInboxGiveTheHeadlinesOfEach() {
        Desk both = SampleRun.ofBothYears().desk();

        for (int year : List.of(2561, 2562)) {
            Map<String, Double> expected = Figure.sums(SampleRun.expected(year, "headlines.csv").stream()
                    .filter(row -> row.get("period").equals("FY" + year))
                    .toList());
            Map<String, Double> given = Figure.sums(both.list("figures", "--period", "FY" + year, "--headlines"));
            given.keySet().retainAll(expected.keySet());
            assertThat(given).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @Test
    void bothYearsInOneInboxHaveTheSameFatesAndFindings() {
        Desk both = SampleRun.ofBothYears().desk();
        List<Map<String, String>> files = new ArrayList<>();
        List<Map<String, String>> findings = new ArrayList<>();
        List<Map<String, String>> reporting = new ArrayList<>();
        for (int year : List.of(2561, 2562)) {
            String inbox = "fy" + year + "/inbox/";
            SampleRun.expected(year, "files.csv").forEach(row -> files.add(below(inbox, row)));
            SampleRun.expected(year, "rejected_rows.csv")
                    .forEach(row -> findings.add(with(below(inbox, row), "severity", "error")));
            SampleRun.expected(year, "warned_rows.csv")
                    .forEach(row -> findings.add(with(below(inbox, row), "severity", "warning")));
            reporting.addAll(SampleRun.expected(year, "reporting.csv"));
        }

        assertThat(both.list("submissions")).containsExactlyInAnyOrderElementsOf(files);
        assertThat(both.list("findings")).containsExactlyInAnyOrderElementsOf(findings);
        assertThat(both.list("reporting", "--period", "2017-10..2019-09"))
                .containsExactlyInAnyOrderElementsOf(reporting);
    }

    private static List<Map<String, String>> byMonth(int year) {
        return SampleRun.ofYear(year).desk().list("figures", "--period", "FY" + year, "--by", "month");
    }

    /** A figure of a month as one of the step that the month lies in. */
    private static Map<String, String> in(Map<String, String> row, String step) {
        YearMonth month = YearMonth.parse(row.get("period"));
        int fiscalYear = month.plusMonths(3).getYear() + 543;
        int quarter = (month.plusMonths(3).getMonthValue() - 1) / 3 + 1;
        return with(
                row,
                "period",
                switch (step) {
                    case "quarter" -> "FY" + fiscalYear + "-Q" + quarter;
                    case "fiscal-year" -> "FY" + fiscalYear;
                    default -> "CY" + month.getYear();
                });
    }

    private static Map<String, String> below(String folder, Map<String, String> row) {
        return with(row, "file", folder + row.get("file"));
    }

    private static Map<String, String> with(Map<String, String> row, String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        changed.put(column, value);
        return changed;
    }

    private static TreeSet<String> values(List<Map<String, String>> rows, String column) {
        Function<Map<String, String>, String> value = row -> row.get(column);
        return rows.stream().map(value).collect(Collectors.toCollection(TreeSet::new));
    }
}
