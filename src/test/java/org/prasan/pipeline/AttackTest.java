package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.QuestionReader;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.Disclosure;
import org.prasan.disclosure.PastRelease;
import org.prasan.disclosure.Published;
import org.prasan.disclosure.Release;
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
        database = SampleDatabase.of(CATALOG, "attack", 2561, 2562);
    }

    /** Editions of these periods, one after the other, each protected against those before it when they are remembered. */
    private static Attacker receiving(boolean remembered, String... periods) throws IOException {
        Attacker attacker = new Attacker();
        List<PastRelease> past = new ArrayList<>();
        for (String period : periods) {
            SampleTables tables = SampleTables.of(CATALOG, database, Period.parse(period));
            Published published = remembered ? audiences -> List.copyOf(past) : Published.NOTHING;
            Release release = new Disclosure().protect(tables.figures(), CATALOG.protection(), published);
            assertThat(release).as(period).isInstanceOf(Release.Safe.class);
            Release.Safe safe = (Release.Safe) release;
            past.add(safe.entries().get(tables.report()));
            attacker.read(
                    period, tables, Attacker.printed(tables, safe.tables().get(tables.report()), context(period)));
        }
        return attacker;
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
        assertThat(tooNarrow(attacker)).isEmpty();
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

    private static List<Attacker.Found> tooNarrow(Attacker attacker) {
        ProtectionPolicy policy = CATALOG.policy("provincial");
        return attacker.attack(policy.hideTo()).stream()
                .filter(found ->
                        found.greatest() - found.least() < policy.width() || found.greatest() <= policy.hideTo())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2561, 2562})
    void theQuartersAndThenTheYearGiveNoSmallCountAway(int year) throws IOException {
        Attacker attacker = receiving(
                true, "FY" + year + "-Q1", "FY" + year + "-Q2", "FY" + year + "-Q3", "FY" + year + "-Q4", "FY" + year);

        assertThat(attacker.hidden()).hasSizeGreaterThan(20);
        assertThat(tooNarrow(attacker)).isEmpty();
    }

    @Test
    void theAttackerIsStrongEnoughToBreakEditionsThatForgetEachOther() throws IOException {
        Attacker attacker = receiving(false, "FY2561-Q1", "FY2561-Q2", "FY2561-Q3", "FY2561-Q4", "FY2561");

        assertThat(tooNarrow(attacker)).isNotEmpty();
    }
}
