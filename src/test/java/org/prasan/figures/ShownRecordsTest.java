package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.records.RecordVersions;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.Period;

/** Which records a report is made of, by its tables. */
class ShownRecordsTest {

    @TempDir
    private Path folder;

    private List<ShownRecords> shown(String table, String period) {
        HomeBuilder home = HomeBuilder.in(folder);
        home.file(
                HomeBuilder.REPORT,
                home.text(HomeBuilder.REPORT)
                        .replaceFirst("(?s)tables:\n.*?(?=  - table: reporting)", "tables:\n" + table));
        Catalog catalog = home.load();
        return new FigureTables(catalog, new Figures(catalog, new RecordVersions(new Store(catalog).database())))
                .shown(catalog.report("summary"), Period.parse(period));
    }

    private static ShownRecords records(String form, String first, String last) {
        return new ShownRecords(form, YearMonth.parse(first), YearMonth.parse(last));
    }

    private static String people(String more) {
        return "  - {table: people, title: {th: คน, en: People}, " + more + "}\n";
    }

    @Test
    void figuresOfThePeriodAreMadeOfRecordsOfItsMonths() {
        assertThat(shown(people("indicator: PEOPLE, rows: {by: area}, columns: {by: age}"), "2019-09"))
                .containsExactly(records("REG", "2019-09", "2019-09"), records("", "2019-09", "2019-09"));
    }

    @Test
    void comparedPeriodsAreShownToo() {
        assertThat(shown(
                        people("indicator: PEOPLE, rows: {by: area}, columns: {by: comparison, total: false}"),
                        "2019-09"))
                .contains(records("REG", "2019-08", "2019-08"), records("REG", "2018-09", "2018-09"));
    }

    @Test
    void figuresToDateAreMadeOfAllMonthsBefore() {
        assertThat(shown(
                        people("indicator: STAGES, rows: {by: stage}, columns: {by: indicator, total: false}"),
                        "2019-03"))
                .contains(records("REG", "2018-10", "2019-03"));
    }

    @Test
    void whoHasReportedIsToldOfEveryFormAndFiguresOfTheirOwn() {
        ShownRecords anyForm = records("", "2019-09", "2019-09");
        ShownRecords register = records("REG", "2019-09", "2019-09");
        Set<YearMonth> september = Set.of(YearMonth.of(2019, 9), YearMonth.of(2018, 1));

        assertThat(anyForm.mayBe("MEET", september)).isTrue();
        assertThat(register.mayBe("REG", september)).isTrue();
        assertThat(register.mayBe("MEET", september)).isFalse();
        assertThat(register.mayBe("REG", Set.of(YearMonth.of(2019, 8)))).isFalse();
    }
}
