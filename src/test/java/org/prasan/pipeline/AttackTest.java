package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.QuestionReader;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.Disclosure;
import org.prasan.disclosure.PastRelease;
import org.prasan.disclosure.Published;
import org.prasan.disclosure.Release;
import org.prasan.figures.InnerCell;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.PeriodLabel;

/** What somebody with everything that the provincial committee received over a year can find out: not enough. */
class AttackTest {

    private static final Catalog CATALOG = Catalog.load(Path.of("."));
    private static DataSource database;

    @BeforeAll
    static void load() throws IOException {
        database = SampleDatabase.ofBothYears(CATALOG);
    }

    /** What somebody was given to read. */
    private record Received(String audience, String name, SampleTables tables, byte[] printed, PastRelease entry, org.prasan.disclosure.ProtectionAccount account) {}

    /**
     * Editions one after the other, each protected against those before it when they are remembered.
     *
     * @param editions each a report and a period
     */
    private static List<Received> received(boolean remembered, String... editions) {
        List<Received> received = new ArrayList<>();
        for (String edition : editions) {
            ReportDefinition report = CATALOG.report(edition.split(" ")[0]);
            Period period = Period.parse(edition.split(" ")[1]);
            SampleTables tables = new SampleTables(
                    new CurrentFigures(CATALOG, database).of(List.of(report), period), List.of(), report);
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
                    report.audience(), edition, tables, printed, safe.entries().get(report), safe.account()));
        }
        return received;
    }

    private static Attacker reading(Attacker attacker, List<Received> received) throws IOException {
        for (Received one : received) {
            attacker.read(one.name(), one.tables(), one.printed());
        }
        return attacker;
    }

    private static String[] quartersAndYear(int year) {
        return Stream.of("-Q1", "-Q2", "-Q3", "-Q4", "")
                .map(quarter -> "provincial-committee FY" + year + quarter)
                .toArray(String[]::new);
    }

    /** What the committee asks after an edition of the year, each answer protected against all that it has. */
    @Test
    void theAnswersToQuestionsGiveNoSmallCountAwayEither() throws IOException {
        Period year = Period.parse("FY2562");
        ReportDefinition provincial = CATALOG.report("provincial-committee");
        QuestionReader questions = new QuestionReader(CATALOG);
        List<ReportDefinition> reports = List.of(
                provincial,
                questions
                        .read("CASES_OPENED", List.of("district", "quarter"), List.of(), "provincial")
                        .report(provincial),
                questions
                        .read("SCREENED", List.of("nationality", "quarter"), List.of("sex=F"), "provincial")
                        .report(provincial),
                questions
                        .read("SCREENED", List.of("age"), List.of("nationality=MMR"), "provincial")
                        .report(provincial));
        Attacker attacker = new Attacker();
        List<PastRelease> past = new ArrayList<>();
        for (ReportDefinition report : reports) {
            SampleTables tables = SampleTables.of(CATALOG, database, year, report);
            Release release =
                    new Disclosure().protect(tables.figures(), CATALOG.protection(), audiences -> List.copyOf(past));
            assertThat(release).as(report.id()).isInstanceOf(Release.Safe.class);
            Release.Safe safe = (Release.Safe) release;
            past.add(safe.entries().get(report));
            attacker.read(
                    report.id(), tables, Attacker.printed(tables, safe.tables().get(report), context("FY2562")));
        }

        assertThat(attacker.hidden()).hasSizeGreaterThan(50);
        assertThat(tooNarrow(attacker, "provincial")).isEmpty();
    }

    private static EditionContext context(String period) {
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

    private static List<Attacker.Found> tooNarrow(Attacker attacker, String audience) {
        ProtectionPolicy policy = CATALOG.policy(audience);
        return attacker.attack(policy.hideTo()).stream()
                .filter(found ->
                        found.greatest() - found.least() < policy.width() || found.greatest() <= policy.hideTo())
                .toList();
    }

    @Test
    void theQuartersAndThenTheYearGiveNoSmallCountAway() throws IOException {
        Attacker attacker = reading(new Attacker(), received(true, quartersAndYear(2561)));

        assertThat(attacker.hidden()).hasSizeGreaterThan(20);
        assertThat(tooNarrow(attacker, "provincial")).isEmpty();
    }

    /** The provincial committee reads them all, the public only its own. */
    @Test
    void allReportsOfAYearTogetherGiveNoSmallCountAwayToAnyAudience() throws IOException {
        List<String> editions = new ArrayList<>(List.of(quartersAndYear(2562)));
        editions.addAll(List.of("national-committee FY2562", "border-meeting MTG-13", "fact-sheet FY2562"));
        List<Received> received = received(true, editions.toArray(String[]::new));

        for (String audience : CATALOG.protection().widestFirst()) {
            List<String> reads = CATALOG.protection().readBy(audience);
            Attacker attacker = reading(
                    new Attacker(),
                    received.stream()
                            .filter(one -> reads.contains(one.audience()))
                            .toList());
            assertThat(tooNarrow(attacker, audience)).as(audience).isEmpty();
        }
    }

    @Test
    void noAgencyThatKnowsItsOwnRecordsLearnsASmallCountOfOthers() throws IOException {
        List<Received> year = received(true, "provincial-committee FY2561");
        Set<String> agencies = year.get(0).tables().figures().inner().cells().stream()
                .flatMap(cell -> cell.atoms().stream())
                .map(InnerCell.Atom::agency)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(agencies)
                .contains("TH-MSDHS-CRI", "TH-SHELTER-CRI", "TH-POL-MSI")
                .doesNotContain("");
        for (String agency : agencies) {
            assertThat(tooNarrow(reading(new Attacker(agency), year), "provincial"))
                    .as(agency)
                    .isEmpty();
        }
    }

    @Test
    void experiment() throws IOException {
        long t0 = System.nanoTime();
        List<Received> year = received(true, quartersAndYear(2561));
        System.out.println("received " + (System.nanoTime() - t0) / 1000000);
        Set<String> agencies = year.stream()
                .flatMap(one -> one.tables().figures().inner().cells().stream())
                .flatMap(cell -> cell.atoms().stream())
                .map(InnerCell.Atom::agency)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String agency : agencies) {
            t0 = System.nanoTime();
            List<Attacker.Found> found = tooNarrow(reading(new Attacker(agency), year), "provincial");
            System.out.println(agency + " " + found.size() + " " + (System.nanoTime() - t0) / 1000000 + " ms");
            found.forEach(one -> System.out.println("    " + one));
        }
        for (Received one : year) one.account().audiences().forEach(a -> a.agencies().forEach(g -> System.out.println(one.name() + " " + a.audience() + " " + g)));
    }

    @Test
    void theAttackerIsStrongEnoughToBreakEditionsThatForgetEachOther() throws IOException {
        Attacker attacker = reading(new Attacker(), received(false, quartersAndYear(2561)));

        assertThat(tooNarrow(attacker, "provincial")).isNotEmpty();
    }
}
