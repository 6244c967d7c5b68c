package org.prasan.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.records.Office.content;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.ObligationSpec;
import org.prasan.records.Office.Content;
import org.prasan.vocabulary.MonthRange;

class ObligationsIT {

    private static final MonthRange FIRST_QUARTER = MonthRange.fiscalQuarter(2562, 1);

    @OnEveryDatabase
    void saysOnTimeLateOrMissing(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        received(
                office, content("oct", "CASE", "MSI", "2018-10").row("1", "2018-10", "1"), "2018-11-15T23:59:00+07:00");
        received(
                office, content("nov", "CASE", "MSI", "2018-11").row("2", "2018-11", "1"), "2018-12-16T00:01:00+07:00");

        assertThat(states(office, new Obligation("MSI", "CASE", 1, 15), FIRST_QUARTER))
                .containsExactly(
                        "2018-10 2018-11-15 2018-11-15T23:59+07:00 ON_TIME false",
                        "2018-11 2018-12-15 2018-12-16T00:01+07:00 LATE false",
                        "2018-12 2019-01-15 null MISSING false");
    }

    @OnEveryDatabase
    void withinItsDaysOfGraceAFileIsOnTime(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        received(
                office, content("oct", "CASE", "MSI", "2018-10").row("1", "2018-10", "1"), "2018-11-18T23:59:00+07:00");
        ObligationSpec spec = new ObligationSpec(
                "MSI", "CASE", 1, 15, 3, Optional.empty(), Optional.of(YearMonth.of(2018, 11)), List.of());

        assertThat(states(office, new Obligation(spec), FIRST_QUARTER))
                .containsExactly(
                        "2018-10 2018-11-15 2018-11-18T23:59+07:00 ON_TIME false",
                        "2018-11 2018-12-15 null MISSING false");
    }

    @OnEveryDatabase
    void whatIsFrozenStaysWhateverIsOwedLater(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Obligations obligations = new Obligations(office.database.dataSource());
        MonthRange october = MonthRange.parse("2018-10");
        Obligation first = new Obligation("MSI", "CASE", 1, 15);
        Obligation later = new Obligation("CSN", "CASE", 1, 15);
        obligations.freeze(List.of(first), october, false);
        obligations.freeze(List.of(first, later), FIRST_QUARTER, false);

        assertThat(obligations.evaluate(List.of(first, later), FIRST_QUARTER))
                .extracting(state -> state.agency() + " " + state.period().code())
                .containsExactly("MSI 2018-10", "MSI 2018-11", "MSI 2018-12", "CSN 2018-11", "CSN 2018-12");
        obligations.freeze(List.of(later), october, true);
        assertThat(obligations.evaluate(List.of(first, later), october))
                .extracting(ReportingState::agency)
                .containsExactly("CSN");
    }

    @OnEveryDatabase
    void aQuarterlyFileFulfilsMonthlyObligationsSheetBySheet(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content quarter = content("q1", "CASE", "MUE", "2018-10/2018-12").row("1", "2018-10", "1");
        quarter.covered("2018-10", 1).covered("2018-11", 0).covered("2018-12", 0);
        office.receive("q1", quarter, "2019-01-05T10:23:00+07:00");
        office.read(quarter);

        assertThat(states(office, new Obligation("MUE", "CASE", 1, 15), FIRST_QUARTER))
                .containsExactly(
                        "2018-10 2018-11-15 2019-01-05T10:23+07:00 LATE false",
                        "2018-11 2018-12-15 2019-01-05T10:23+07:00 LATE true",
                        "2018-12 2019-01-15 2019-01-05T10:23+07:00 ON_TIME true");
    }

    @OnEveryDatabase
    void aLongerPeriodIsThereWhenItsLastMonthIs(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        received(office, content("oct", "LAB", "CRI", "2018-10").row("1", "2018-10", "1"), "2018-11-02T08:00:00+07:00");
        received(office, content("dec", "LAB", "CRI", "2018-12").row("1", "2018-12", "1"), "2019-01-03T08:00:00+07:00");
        Obligation quarterly = new Obligation("CRI", "LAB", 3, 15);
        assertThat(states(office, quarterly, FIRST_QUARTER))
                .containsExactly("2018-10/2018-12 2019-01-15 null MISSING false");

        received(office, content("nov", "LAB", "CRI", "2018-11").row("1", "2018-11", "1"), "2019-01-20T08:00:00+07:00");
        // A revision does not make the first one late.
        received(office, content("rev", "LAB", "CRI", "2018-10").row("1", "2018-10", "2"), "2019-02-20T08:00:00+07:00");
        assertThat(states(office, quarterly, FIRST_QUARTER))
                .containsExactly("2018-10/2018-12 2019-01-15 2019-01-20T08:00+07:00 LATE false");
    }

    @OnEveryDatabase
    void aFileWhoseEveryRowWasRefusedArrivedAndIsNoNilReturn(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content february = content("feb", "CASE", "MCN", "2018-10").refused(1).covered("2018-10", 0);
        office.receive("feb", february, "2018-11-02T08:00:00+07:00");
        office.read(february);

        assertThat(states(office, new Obligation("MCN", "CASE", 1, 15), MonthRange.parse("2018-10")))
                .containsExactly("2018-10 2018-11-15 2018-11-02T08:00+07:00 ON_TIME false");
    }

    @OnEveryDatabase
    void aRefusedFileAndAnotherAgencysFulfilNothing(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content bad = content("bad", "CASE", "MSI", "2018-10");
        office.receive("bad", bad, "2018-11-02T08:00:00+07:00");
        try (SubmissionWriter writer = office.submissions.open(bad.sha256(), Office.DEFINITION)) {
            writer.refuse("a required column is missing: stage", "CASE", "MSI", "2018-10");
        }
        received(
                office, content("oct", "CASE", "CSN", "2018-10").row("1", "2018-10", "1"), "2018-11-02T08:00:00+07:00");

        assertThat(states(office, new Obligation("MSI", "CASE", 1, 15), MonthRange.parse("2018-10")))
                .containsExactly("2018-10 2018-11-15 null MISSING false");
    }

    @OnEveryDatabase
    void theFirstCopyDecidesAndInItsOwnTimeZone(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content october = content("oct", "CASE", "TCK", "2018-10").row("1", "2018-10", "1");
        received(office, october, "2018-11-15T23:30:00+06:30");
        office.receive("copy", october, "2018-11-20T08:00:00+07:00");

        assertThat(states(office, new Obligation("TCK", "CASE", 1, 15), MonthRange.parse("2018-10")))
                .containsExactly("2018-10 2018-11-15 2018-11-15T23:30+06:30 ON_TIME false");
    }

    @OnEveryDatabase
    void periodsStepFromOctoberAndLieWithinTheRange(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        MonthRange range = MonthRange.parse("2018-09/2019-09");

        assertThat(periods(office, 12, range)).containsExactly("2018-10/2019-09");
        assertThat(periods(office, 6, range)).containsExactly("2018-10/2019-03", "2019-04/2019-09");
        assertThat(periods(office, 3, MonthRange.parse("2018-11/2019-05"))).containsExactly("2019-01/2019-03");
        assertThat(periods(office, 1, range)).hasSize(13);
    }

    @Test
    void aYearDoesNotFallIntoPeriodsOfFiveMonths() {
        assertThatThrownBy(() -> new Obligation("MSI", "CASE", 5, 15)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> periods(Office office, int months, MonthRange range) {
        return new Obligations(office.database.dataSource())
                .evaluate(List.of(new Obligation("MSI", "CASE", months, 15)), range).stream()
                        .map(state -> state.period().code())
                        .toList();
    }

    private static void received(Office office, Content content, String moment) {
        office.receive(content.name, content.covered(), moment);
        office.read(content);
    }

    private static List<String> states(Office office, Obligation obligation, MonthRange range) {
        return new Obligations(office.database.dataSource())
                .evaluate(List.of(obligation), range).stream()
                        .map(s -> s.period().code() + " " + s.due() + " " + s.received() + " " + s.state() + " "
                                + s.nil())
                        .toList();
    }
}
