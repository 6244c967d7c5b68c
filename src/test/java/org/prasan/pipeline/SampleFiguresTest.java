package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Fingerprint;
import org.prasan.figures.Figures;
import org.prasan.figures.Headline;
import org.prasan.figures.Observations;
import org.prasan.intake.FoundFile;
import org.prasan.intake.Inbox;
import org.prasan.intake.Passwords;
import org.prasan.records.InboxFiles;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.RecordVersions;
import org.prasan.records.ReportingState;
import org.prasan.records.SeenFile;
import org.prasan.records.Settle;
import org.prasan.records.Submissions;
import org.prasan.support.CsvRows;
import org.prasan.support.Figure;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/** The sample years from their files to figures, stage by stage without Spring Batch, in several reading orders. */
class SampleFiguresTest {

    private static final Catalog CATALOG = Catalog.load(Path.of("."));

    @ParameterizedTest
    @CsvSource({"2561, 1", "2562, 2", "2562, 3"})
    void everyFigureIsWhatACarefulReaderMakesOfIt(int year, long seed) throws IOException {
        Path examples = Path.of("jobs/examples/fy" + year);
        DataSource database = database("figures" + year + "-" + seed);
        load(examples.resolve("inbox"), database, new Random(seed));
        Figures figures = new Figures(CATALOG, new RecordVersions(database));

        StringBuilder csv = new StringBuilder();
        Observations.write(
                figures.observations(Period.parse("FY" + year), Figures.Step.MONTH),
                CATALOG.indicators().stream()
                        .flatMap(i -> i.dimensions().stream())
                        .map(d -> d.name())
                        .toList(),
                csv);
        Path written = Files.createTempFile("observations", ".csv");
        Files.writeString(written, csv);
        assertThat(Figure.sums(CsvRows.read(written)))
                .containsExactlyInAnyOrderEntriesOf(
                        Figure.sums(CsvRows.read(examples.resolve("expected/observations.csv"))));

        Map<String, Double> headlines = new HashMap<>();
        Map<String, Double> expected = new TreeMap<>();
        for (Map<String, String> row : CsvRows.read(examples.resolve("expected/headlines.csv"))) {
            expected.put(
                    row.get("indicator") + " " + row.get("period") + " " + row.get("dimensions"),
                    Math.round(Double.parseDouble(row.get("value")) * 1000) / 1000.0);
            if (headlines.keySet().stream().noneMatch(k -> k.contains(" " + row.get("period") + " "))) {
                for (Headline headline : figures.headlines(Period.parse(row.get("period")))) {
                    headlines.put(
                            headline.indicator() + " " + headline.period() + " " + headline.dimensions(),
                            Math.round(headline.value() * 1000) / 1000.0);
                }
            }
        }
        headlines.keySet().retainAll(expected.keySet());
        assertThat(headlines).containsExactlyInAnyOrderEntriesOf(expected);

        List<Obligation> obligations = CATALOG.obligations().stream()
                .map(o -> new Obligation(o.agency(), o.form(), o.months(), o.dueDays()))
                .toList();
        List<String> states = new ArrayList<>();
        for (ReportingState state : new Obligations(database).evaluate(obligations, MonthRange.fiscalYear(year))) {
            states.add(String.join(
                    ",",
                    state.agency(),
                    state.form(),
                    state.period().code(),
                    state.due().toString(),
                    state.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    state.nil() ? "yes" : ""));
        }
        assertThat(states)
                .containsExactlyInAnyOrderElementsOf(CsvRows.read(examples.resolve("expected/reporting.csv")).stream()
                        .map(r -> String.join(
                                ",",
                                r.get("agency"),
                                r.get("form"),
                                r.get("period"),
                                r.get("due"),
                                r.get("state"),
                                r.get("nil")))
                        .toList());
    }

    private static DataSource database(String name) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/h2")
                .load()
                .migrate();
        return database;
    }

    private static void load(Path folder, DataSource database, Random order) throws IOException {
        List<FoundFile> files = new ArrayList<>(new Inbox(folder, List.of()).list());
        List<SeenFile> seen = new ArrayList<>();
        Map<String, FoundFile> contents = new HashMap<>();
        for (FoundFile file : files) {
            String sha256 = Fingerprint.of(file.content());
            seen.add(new SeenFile(
                    file.path(), sha256, file.size(), file.receivedAt().orElse(null)));
            contents.putIfAbsent(sha256, file);
        }
        new InboxFiles(database).register("inbox", seen, OffsetDateTime.parse("2026-01-01T00:00:00+07:00"));
        SubmissionLoader loader = new SubmissionLoader(CATALOG, new Submissions(database), Passwords.NONE);
        List<String> shuffled = new ArrayList<>(contents.keySet());
        Collections.shuffle(shuffled, order);
        for (String sha256 : shuffled) {
            FoundFile file = contents.get(sha256);
            loader.load(file.content(), file.path(), sha256);
        }
        new Settle(database).settle(SettlePolicies.of(CATALOG));
    }
}
