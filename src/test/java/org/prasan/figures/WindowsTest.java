package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prasan.figures.Store.line;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.Period;

/** Meeting 12 was held on 15 January 2019, meeting 13 on 24 September 2019. */
class WindowsTest {

    @TempDir
    static Path home;

    private static Catalog catalog;
    private static Store store;

    @BeforeAll
    static void load() {
        catalog = HomeBuilder.in(home).append(HomeBuilder.INDICATORS, """
                          - indicator: EARLIER
                            name: {th: ก่อนหน้า, en: Earlier}
                            unit: {th: เรื่อง, en: tasks}
                            rule: {th: ก่อนหน้า, en: Earlier}
                            source: {th: การประชุม, en: Meetings}
                            records: MEET.tasks
                            measure: count
                            date: held
                            scope: before
                          - indicator: PEOPLE_BEFORE
                            name: {th: ก่อนหน้า, en: Before}
                            unit: {th: คน, en: persons}
                            rule: {th: ก่อนหน้า, en: Before}
                            source: {th: ทะเบียน, en: Register}
                            records: REG.people
                            measure: count
                            date: seen
                            scope: before
                        """).load();
        store = new Store(catalog)
                .sent("MEET", "A1", "2019-01", line("meetings", "2019-01-15", "2019-01", "12,\"2019-01-15\""))
                .sent("MEET", "A1", "2019-09", line("meetings", "2019-09-24", "2019-09", "13,\"2019-09-24\""));
    }

    @Test
    void withinIsFromTheFirstDayToTheLast() {
        assertThat(window("2018-10", "PEOPLE")).isEqualTo("2018-10-01 to 2018-10-31 as of 2018-10-31");
        assertThat(window("FY2562-Q2", "PEOPLE")).isEqualTo("2019-01-01 to 2019-03-31 as of 2019-03-31");
        assertThat(window("FY2562", "PEOPLE")).isEqualTo("2018-10-01 to 2019-09-30 as of 2019-09-30");
        assertThat(window("CY2019", "PEOPLE")).isEqualTo("2019-01-01 to 2019-12-31 as of 2019-12-31");
        assertThat(window("MTG-13", "PEOPLE")).isEqualTo("2019-09-24 to 2019-09-24 as of 2019-09-24");
    }

    @Test
    void theFiscalYearToDateBeginsInOctober() {
        assertThat(window("FY2562-Q2", "STAGES")).isEqualTo("2018-10-01 to 2019-03-31 as of 2019-03-31");
        assertThat(window("2018-10", "STAGES")).isEqualTo("2018-10-01 to 2018-10-31 as of 2018-10-31");
        assertThat(window("2018-09", "STAGES")).isEqualTo("2017-10-01 to 2018-09-30 as of 2018-09-30");
        assertThat(window("MTG-13", "STAGES")).isEqualTo("2018-10-01 to 2019-09-24 as of 2019-09-24");
    }

    @Test
    void beforeAMeetingEndsTheDayBeforeTheLastOne() {
        assertThat(window("MTG-13", "EARLIER")).isEqualTo("0001-01-01 to 2019-09-23 as of 2019-09-24");
        assertThat(window("MTG-12", "EARLIER")).isEqualTo("0001-01-01 to 2019-01-14 as of 2019-01-15");
        assertThat(window("FY2562", "EARLIER")).isEqualTo("0001-01-01 to 2019-09-23 as of 2019-09-30");
        assertThat(window("FY2562-Q2", "EARLIER")).isEqualTo("0001-01-01 to 2019-01-14 as of 2019-03-31");
        assertThat(window("2018-10", "EARLIER")).isEqualTo("0001-01-01 to 2018-10-31 as of 2018-10-31");
        assertThat(window("ALL", "EARLIER")).startsWith("0001-01-01 to 2019-09-23");
    }

    @Test
    void aMeetingIsToldOfTheMonthsThatEndedSinceTheOneBefore() {
        Figures figures = store.figures();

        assertThat(figures.monthsSinceLastMeeting(Period.parse("MTG-13")))
                .isEqualTo(Period.parse("2019-01..2019-08").months());
        assertThat(figures.monthsSinceLastMeeting(Period.parse("MTG-12"))).isEmpty();
        assertThat(figures.monthsSinceLastMeeting(Period.parse("MTG-99"))).isEmpty();
        assertThat(figures.monthsSinceLastMeeting(Period.parse("FY2562"))).isEmpty();
    }

    @Test
    void endsOnTheDayOfTheMeeting() {
        Figures figures = store.figures();

        assertThat(figures.end(Period.parse("MTG-13"))).contains(LocalDate.of(2019, 9, 24));
        assertThat(figures.end(Period.parse("MTG-99"))).isEmpty();
        assertThat(figures.end(Period.parse("FY2562"))).contains(LocalDate.of(2019, 9, 30));
        assertThat(figures.end(Period.parse("ALL"))).isEmpty();
    }

    @Test
    void beforeAPeriodOfOtherFormsEndsWithIt() {
        assertThat(window("FY2562", "PEOPLE_BEFORE")).isEqualTo("0001-01-01 to 2019-09-30 as of 2019-09-30");
    }

    @Test
    void upToReachesBackToTheBeginning() {
        assertThat(window("FY2562", "LATE")).isEqualTo("0001-01-01 to 2019-09-30 as of 2019-09-30");
        assertThat(window("MTG-13", "LATE")).isEqualTo("0001-01-01 to 2019-09-24 as of 2019-09-24");
    }

    @Test
    void allHasNoEndsAndIsSeenFromTheLastReportedDay() {
        assertThat(window("ALL", "PEOPLE")).isEqualTo("0001-01-01 to 9999-12-31 as of 2019-09-30");
        assertThat(window("ALL", "STAGES")).isEqualTo("2018-10-01 to 2019-09-30 as of 2019-09-30");
        assertThat(window("ALL", "EARLIER")).isEqualTo("0001-01-01 to 2019-09-23 as of 2019-09-30");
    }

    @Test
    void aMeetingThatNobodyHasReportedIsNamed() {
        assertThatExceptionOfType(UnknownMeetingException.class)
                .isThrownBy(() -> window("MTG-14", "LATE"))
                .withMessageContaining("14");
    }

    private static String window(String period, String indicator) {
        Window window = new Windows(
                        catalog,
                        new Meetings(catalog, store.records()),
                        () -> store.records().lastReported(form -> true))
                .of(Period.parse(period), catalog.indicator(indicator));
        return window.from() + " to " + window.to() + " as of " + window.reference();
    }
}
