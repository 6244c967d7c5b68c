package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.figures.Figures;
import org.prasan.figures.Headline;
import org.prasan.figures.Observations;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.RecordVersions;
import org.prasan.records.ReportingState;
import org.prasan.support.CsvRows;
import org.prasan.support.Figure;
import org.prasan.support.SampleRun;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/** What a careful reader makes of a sample year, held against what a database of its files gives. */
record ExpectedYear(int year, Catalog catalog) {

    void isGivenBy(DataSource database) throws IOException {
        Figures figures = new Figures(catalog, new RecordVersions(database));
        assertThat(observations(figures)).containsExactlyInAnyOrderEntriesOf(Figure.sums(expected("observations.csv")));
        Map<String, Double> headlines = headlines();
        assertThat(headlines(figures, headlines.keySet())).containsExactlyInAnyOrderEntriesOf(headlines);
        assertThat(reporting(database)).containsExactlyInAnyOrderElementsOf(reporting());
    }

    private Map<String, Double> observations(Figures figures) throws IOException {
        StringBuilder csv = new StringBuilder();
        Observations.write(
                figures.observations(Period.parse("FY" + year), Figures.Step.MONTH),
                catalog.indicators().stream()
                        .flatMap(i -> i.dimensions().stream())
                        .map(d -> d.name())
                        .toList(),
                csv);
        Path written = Files.createTempFile("observations", ".csv");
        try {
            Files.writeString(written, csv);
            return Figure.sums(CsvRows.read(written));
        } finally {
            Files.delete(written);
        }
    }

    private Map<String, Double> headlines() {
        Map<String, Double> expected = new TreeMap<>();
        for (Map<String, String> row : expected("headlines.csv")) {
            expected.put(
                    row.get("indicator") + " " + row.get("period") + " " + row.get("dimensions"),
                    rounded(Double.parseDouble(row.get("value"))));
        }
        return expected;
    }

    private Map<String, Double> headlines(Figures figures, Set<String> asked) {
        Set<String> periods =
                expected("headlines.csv").stream().map(row -> row.get("period")).collect(Collectors.toSet());
        Map<String, Double> headlines = new HashMap<>();
        for (String period : periods) {
            for (Headline headline : figures.headlines(Period.parse(period))) {
                headlines.put(
                        headline.indicator() + " " + headline.period() + " " + headline.dimensions(),
                        rounded(headline.value()));
            }
        }
        headlines.keySet().retainAll(asked);
        return headlines;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private List<String> reporting(DataSource database) {
        List<Obligation> obligations = catalog.obligations().stream()
                .map(o -> new Obligation(o.agency(), o.form(), o.months(), o.dueDays()))
                .toList();
        return new Obligations(database)
                .evaluate(obligations, MonthRange.fiscalYear(year)).stream()
                        .map(ExpectedYear::line)
                        .toList();
    }

    private static String line(ReportingState state) {
        return String.join(
                ",",
                state.agency(),
                state.form(),
                state.period().code(),
                state.due().toString(),
                state.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                state.nil() ? "yes" : "");
    }

    private List<String> reporting() {
        return expected("reporting.csv").stream()
                .map(r -> String.join(
                        ",",
                        r.get("agency"),
                        r.get("form"),
                        r.get("period"),
                        r.get("due"),
                        r.get("state"),
                        r.get("nil")))
                .toList();
    }

    private List<Map<String, String>> expected(String file) {
        return SampleRun.expected(year, file);
    }
}
