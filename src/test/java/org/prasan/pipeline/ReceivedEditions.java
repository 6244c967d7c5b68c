package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.Disclosure;
import org.prasan.disclosure.PastRelease;
import org.prasan.disclosure.Published;
import org.prasan.disclosure.Release;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.PeriodLabel;

/** The sample years' editions as somebody received them, each protected against those before it. */
final class ReceivedEditions {

    static final Catalog CATALOG = Catalog.load(Path.of("."));

    /** The same editions are made with and without memory of each other. */
    private static final Map<String, SampleTables> TABLES = new HashMap<>();

    private ReceivedEditions() {}

    /** What somebody was given to read. */
    record Received(String audience, String name, SampleTables tables, byte[] printed, PastRelease entry) {}

    /**
     * Editions one after the other, each protected against those before it when they are remembered.
     *
     * @param editions each a report and a period
     */
    static List<Received> received(boolean remembered, String... editions) throws IOException {
        List<Received> received = new ArrayList<>();
        for (String edition : editions) {
            ReportDefinition report = CATALOG.report(edition.split(" ")[0]);
            Period period = Period.parse(edition.split(" ")[1]);
            SampleTables tables = tables(report, period);
            Published published = remembered
                    ? audiences -> received.stream()
                            .filter(one -> audiences.contains(one.audience()))
                            .map(Received::entry)
                            .toList()
                    : Published.NOTHING;
            Release release = new Disclosure().protect(tables.figures(), CATALOG.protection(), published);
            assertThat(release).as(edition).isInstanceOf(Release.Safe.class);
            Release.Safe safe = (Release.Safe) release;
            byte[] printed = Attacker.printed(tables, safe.tables().get(report), context(period.code()));
            received.add(new Received(
                    report.audience(), edition, tables, printed, safe.entries().get(report)));
        }
        return received;
    }

    private static SampleTables tables(ReportDefinition report, Period period) throws IOException {
        DataSource database = SampleDatabase.ofBothYears(CATALOG);
        return TABLES.computeIfAbsent(
                report.id() + " " + period.code(),
                key -> new SampleTables(
                        new CurrentFigures(CATALOG, database).of(List.of(report), period), List.of(), report));
    }

    static Attacker reading(Attacker attacker, List<Received> received) throws IOException {
        for (Received one : received) {
            attacker.read(one.name(), one.tables(), one.printed());
        }
        return attacker;
    }

    static String[] quartersAndYear(int year) {
        return Stream.of("-Q1", "-Q2", "-Q3", "-Q4", "")
                .map(quarter -> "provincial-committee FY" + year + quarter)
                .toArray(String[]::new);
    }

    static EditionContext context(String period) {
        return new EditionContext(
                "committee-reports",
                Period.parse(period),
                PeriodLabel.of(Period.parse(period)),
                1,
                Stamp.NONE,
                LocalDate.of(2019, 10, 15),
                new EditionContext.Reporting(List.of(), List.of(), List.of(), 0, 0, 0),
                Map.of(),
                List.of(),
                0,
                0,
                Map.of());
    }

    static List<Attacker.Found> tooNarrow(Attacker attacker, String audience) {
        ProtectionPolicy policy = CATALOG.policy(audience);
        return attacker.attack(policy.hideTo()).stream()
                .filter(found ->
                        found.greatest() - found.least() < policy.width() || found.greatest() <= policy.hideTo())
                .toList();
    }
}
