package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.records.RecordVersion;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.CensoredCount;
import org.prasan.vocabulary.MonthRange;

/** Of a person: number, seen, area, sex, age, boys, girls, helped, stage, stage date, time left, left. */
class FactReaderTest {

    private static final Window OCTOBER =
            new Window(LocalDate.of(2018, 10, 1), LocalDate.of(2018, 10, 31), LocalDate.of(2018, 10, 31));

    @TempDir
    Path folder;

    @Test
    void aRecordCountsOnceWithItsAgencyItsCodeAndItsBand() {
        assertThat(facts("PEOPLE", "1,2018-10-05,D1,M,17")).containsExactly("2018-10-05 [A1, D1, CHILD] 1.0");
        assertThat(facts("PEOPLE", "1,2018-10-05,D1,M,18")).containsExactly("2018-10-05 [A1, D1, ADULT] 1.0");
    }

    @Test
    void whatIsNotStatedIsUnknownWhereTheListSaysSo() {
        assertThat(facts("PEOPLE", "1,2018-10-05,,M,")).containsExactly("2018-10-05 [A1, null, UNKNOWN] 1.0");
        assertThat(facts("PEOPLE", "1,2018-10-05")).containsExactly("2018-10-05 [A1, null, UNKNOWN] 1.0");
    }

    @Test
    void onlyWhatLiesInThePeriodCounts() {
        assertThat(facts("PEOPLE", "1,2018-09-30,D1")).isEmpty();
        assertThat(facts("PEOPLE", "1,2018-10-31,D1")).hasSize(1);
        assertThat(facts("PEOPLE", "1,2018-11-01,D1")).isEmpty();
        assertThat(facts("PEOPLE", "1,,D1")).isEmpty();
    }

    @Test
    void aSumGivesOneFactForEveryMemberThatIsNotZero() {
        assertThat(facts("CHILDREN", "1,2018-10-05,D1,M,17,2,3"))
                .containsExactly("2018-10-05 [M] 2.0", "2018-10-05 [F] 3.0");
        assertThat(facts("CHILDREN", "1,2018-10-05,D1,M,17,0,3")).containsExactly("2018-10-05 [F] 3.0");
        assertThat(facts("CHILDREN", "1,2018-10-05,D1,M,17,,")).isEmpty();
        assertThat(facts("CHILDREN", "1,2018-10-05,P1,M,17,2,3")).isEmpty();
    }

    @Test
    void aCountThatItsPublisherHidIsNeverAdded() {
        List<String> hidden = new ArrayList<>();
        FactSink sink = new FactSink() {
            @Override
            public void fact(LocalDate date, @Nullable String[] codes, double value, @Nullable String item, int part) {
                hidden.add("number " + value);
            }

            @Override
            public void censored(LocalDate date, @Nullable String[] codes, CensoredCount count) {
                hidden.add(Arrays.toString(codes) + " " + count);
            }
        };
        read(HomeBuilder.in(folder).load(), "CHILDREN", "1,2018-10-05,D1,M,17,<5,3", sink);

        assertThat(hidden).containsExactly("[M] <5", "number 3.0");
    }

    @Test
    void aDistinctCountGivesTheValueToTellApart() {
        Catalog catalog = HomeBuilder.in(folder)
                .replace(HomeBuilder.INDICATORS, "measure: {sum: children}", "measure: {distinct: number}")
                .replace(
                        HomeBuilder.INDICATORS,
                        "sex: {member: sex, codelist: sex}",
                        "sex: {column: sex, codelist: sex}")
                .load();

        assertThat(facts(catalog, "CHILDREN", "7/61,2018-10-05,D1,M")).containsExactly("2018-10-05 [M] 1.0 7/61");
        assertThat(facts(catalog, "CHILDREN", ",2018-10-05,D1,M")).isEmpty();
    }

    @Test
    void daysAreCountedFromDayToDay() {
        assertThat(facts("DAYS", "1,2018-10-05,D1,,,,,,,,,2018-10-15T23:59")).containsExactly("2018-10-05 [] 10.0");
        assertThat(facts("DAYS", "1,2018-10-05,D1,,,,,,,,,2018-10-05T00:00")).containsExactly("2018-10-05 [] 0.0");
        assertThat(facts("DAYS", "1,2018-10-05,D1")).isEmpty();
        assertThat(facts("DAYS", "1,2018-10-05,D1,,,,,,,,,2018-10-04T23:59"))
                .as("what ended before it began took no time")
                .isEmpty();
    }

    @Test
    void hoursBeginAtTheTimeInItsOwnColumn() {
        Catalog catalog = HomeBuilder.in(folder)
                .replace(
                        HomeBuilder.INDICATORS,
                        "{median: days, from: [seen], to: [left]}",
                        "{median: hours, from: [stage_date, left_time], to: [left]}")
                .load();

        assertThat(facts(catalog, "DAYS", "1,2018-10-05,D1,,,,,,,2018-10-05,23:30,2018-10-06T01:00"))
                .containsExactly("2018-10-05 [] 1.5");
        assertThat(facts(catalog, "DAYS", "1,2018-10-05,D1,,,,,,,2018-10-05,,2018-10-06T01:00"))
                .containsExactly("2018-10-05 [] 25.0");
    }

    @Test
    void withoutADateOfItsOwnARecordLiesInItsMonth() {
        assertThat(facts("SEEN", "D1,2018-10,SEEN,4")).containsExactly("2018-10-01 [D1] 4.0");
        assertThat(facts("SEEN", "D1,2018-10,WRONG,4")).isEmpty();
    }

    private List<String> facts(String indicator, String values) {
        return facts(HomeBuilder.in(folder).load(), indicator, values);
    }

    /** @param values parted by commas, empty for null */
    private static List<String> facts(Catalog catalog, String id, String values) {
        List<String> facts = new ArrayList<>();
        read(
                catalog,
                id,
                values,
                (date, codes, value, item, part) -> facts.add(
                        date + " " + Arrays.toString(codes) + " " + value + (item == null ? "" : " " + item)));
        return facts;
    }

    private static void read(Catalog catalog, String id, String values, FactSink sink) {
        IndicatorDefinition indicator = catalog.indicator(id);
        RecordVersion record = new RecordVersion(
                1,
                1,
                indicator.form(),
                indicator.table(),
                "S",
                5,
                "A1",
                "key",
                YearMonth.of(2018, 10),
                MonthRange.parse("2018-10"),
                "",
                true);
        @Nullable
        String[] payload = Arrays.stream(values.split(",", -1))
                .map(value -> value.isEmpty() ? null : value)
                .toArray(String[]::new);
        new FactReader(
                        indicator,
                        catalog.form(indicator.form()).table(indicator.table()),
                        catalog.codeLists(),
                        new Days())
                .read(record, payload, OCTOBER, null, sink);
    }
}
