package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.QuestionReader;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.Disclosure;
import org.prasan.disclosure.PastRelease;
import org.prasan.disclosure.Release;
import org.prasan.figures.InnerCell;
import org.prasan.vocabulary.Period;

/** What somebody with everything that the provincial committee received over a year can find out: not enough. */
class AttackTest {

    private static final Catalog CATALOG = ReceivedEditions.CATALOG;
    private static DataSource database;

    @BeforeAll
    static void load() throws IOException {
        database = SampleDatabase.ofBothYears(CATALOG);
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
                    report.id(),
                    tables,
                    Attacker.printed(tables, safe.tables().get(report), ReceivedEditions.context("FY2562")));
        }

        assertThat(attacker.hidden()).hasSizeGreaterThan(50);
        assertThat(ReceivedEditions.tooNarrow(attacker, "provincial")).isEmpty();
    }

    @Test
    void theQuartersAndThenTheYearGiveNoSmallCountAway() throws IOException {
        Attacker attacker = ReceivedEditions.reading(
                new Attacker(), ReceivedEditions.received(true, ReceivedEditions.quartersAndYear(2561)));

        assertThat(attacker.hidden()).hasSizeGreaterThan(20);
        assertThat(ReceivedEditions.tooNarrow(attacker, "provincial")).isEmpty();
    }

    /** The provincial committee reads them all, the public only its own. */
    @Test
    void allReportsOfAYearTogetherGiveNoSmallCountAwayToAnyAudience() throws IOException {
        List<String> editions = new ArrayList<>(List.of(ReceivedEditions.quartersAndYear(2562)));
        editions.addAll(List.of("national-committee FY2562", "border-meeting MTG-13", "fact-sheet FY2562"));
        List<ReceivedEditions.Received> received = ReceivedEditions.received(true, editions.toArray(String[]::new));

        for (String audience : CATALOG.protection().widestFirst()) {
            List<String> reads = CATALOG.protection().readBy(audience);
            Attacker attacker = ReceivedEditions.reading(
                    new Attacker(),
                    received.stream()
                            .filter(one -> reads.contains(one.audience()))
                            .toList());
            assertThat(ReceivedEditions.tooNarrow(attacker, audience))
                    .as(audience)
                    .isEmpty();
        }
    }

    @Test
    void noAgencyThatKnowsItsOwnRecordsLearnsASmallCountOfOthers() throws IOException {
        List<ReceivedEditions.Received> year = ReceivedEditions.received(true, "provincial-committee FY2561");
        Set<String> agencies = year.get(0).tables().figures().inner().cells().stream()
                .flatMap(cell -> cell.atoms().stream())
                .map(InnerCell.Atom::agency)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(agencies)
                .contains("TH-MSDHS-CRI", "TH-SHELTER-CRI", "TH-POL-MSI")
                .doesNotContain("");
        for (String agency : agencies) {
            assertThat(ReceivedEditions.tooNarrow(ReceivedEditions.reading(new Attacker(agency), year), "provincial"))
                    .as(agency)
                    .isEmpty();
        }
    }

    @Test
    void theAttackerIsStrongEnoughToBreakEditionsThatForgetEachOther() throws IOException {
        Attacker attacker = ReceivedEditions.reading(
                new Attacker(), ReceivedEditions.received(false, ReceivedEditions.quartersAndYear(2561)));

        assertThat(ReceivedEditions.tooNarrow(attacker, "provincial")).isNotEmpty();
    }
}
