package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.TableSpec;
import org.prasan.records.Coverage;
import org.prasan.records.Fate;
import org.prasan.records.Submission;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/** Two provinces make the whole: A1 lies in a district of the first, A2 in the second. */
class OwnCoverageTest {

    private static final String TABLE = """
              - table: others
                title: {th: อื่น, en: Others}
                indicators: [SEEN]
                rows: {by: indicator, total: false}
                columns: {by: calendar-year, total: false}
                beside:
                  indicators: [PEOPLE]
                  only_when: {dimension: area, level: province, reported: 2}
                  otherwise: {th: 'มีเพียง {areas} จังหวัด', en: 'Ours are of {areas} provinces'}
                note: {th: บริบท, en: Context}
            """;

    @TempDir
    Path home;

    private final List<Submission> submissions = new ArrayList<>();
    private final Map<Long, List<Coverage>> coverages = new HashMap<>();
    private Catalog catalog;
    private TableSpec spec;

    @BeforeEach
    void load() {
        catalog = HomeBuilder.in(home)
                .file(HomeBuilder.AGENCIES, "code,th,en,area\nA1,ก,A,D1\nA2,ข,B,P2\n")
                .append("jobs/codelists/area.csv", "P2,จังหวัดสอง,Province Two,province,\n")
                .replace(HomeBuilder.REPORT, "charts:\n", TABLE + "charts:\n")
                .load();
        spec = catalog.report("summary").table("others");
    }

    private OwnCoverageTest reported(String agency, String months) {
        long id = submissions.size() + 1L;
        submissions.add(
                new Submission(id, "", "", Fate.ACCEPTED, "", "REG", "", agency, months, 0, 0, 0, 0, 0, true, false));
        coverages.put(id, List.of(new Coverage("people", "S", MonthRange.parse(months), 1)));
        return this;
    }

    private OwnCoverage coverage() {
        return new OwnCoverage(catalog, spec.beside().orElseThrow(), ReportedMonths.of(submissions, coverages));
    }

    private boolean allows(String indicator, String year) {
        Extent extent = new Extent(catalog.indicator(indicator), Period.parse("2018-01..2019-12"), null, null);
        return coverage().allows(extent.with(Period.parse(year).months().orElseThrow()));
    }

    @Test
    void oursStandBesideOthersOnlyInYearsThatEveryProvinceHasReportedInFull() {
        reported("A1", "2018-01/2019-12").reported("A2", "2018-01/2018-12").reported("A2", "2019-01/2019-11");

        assertThat(allows("PEOPLE", "CY2018")).isTrue();
        assertThat(allows("PEOPLE", "CY2019")).isFalse();
        assertThat(allows("SEEN", "CY2019")).as("others' own figures").isTrue();
        assertThat(coverage().shown(spec, Period.parse("2018-01..2019-12")).indicators())
                .containsExactly("SEEN", "PEOPLE");
    }

    @Test
    void withoutAnySuchYearOursAreLeftOutAndTheNoteSaysWhy() {
        reported("A1", "2018-01/2019-12");

        TableSpec shown = coverage().shown(spec, Period.parse("2018-01..2019-12"));

        assertThat(shown.indicators()).containsExactly("SEEN");
        assertThat(shown.note().en()).isEqualTo("Context. Ours are of 1 provinces");
        assertThat(shown.note().th()).isEqualTo("บริบท มีเพียง 1 จังหวัด");
    }

    @Test
    void twoAgenciesOfOneProvinceAreOne() {
        reported("A1", "2018-01/2018-12").reported("A1", "2018-01/2018-12");

        assertThat(allows("PEOPLE", "CY2018")).isFalse();
    }
}
