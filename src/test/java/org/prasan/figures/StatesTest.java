package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.figures.Store.line;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.support.HomeBuilder;

class StatesTest {

    @TempDir
    Path home;

    private Catalog catalog;
    private Store store;

    @BeforeEach
    void load() {
        catalog = HomeBuilder.in(home).load();
        store = new Store(catalog);
    }

    @Test
    void theStateIsTheLatestThatWasReachedByTheDay() {
        store.sent("REG", "A1", "2018-10", person("1", "OPEN", "2018-10-05"))
                .sent("REG", "A1", "2018-12", person("1", "COURT", "2018-12-01"))
                .sent("REG", "A1", "2019-02", person("1", "CLOSED", "2019-02-10"));

        assertThat(states("STAGES", "2018-11-30")).containsExactly(Map.entry("A1 1", "OPEN"));
        assertThat(states("STAGES", "2018-12-01")).containsExactly(Map.entry("A1 1", "COURT"));
        assertThat(states("STAGES", "2019-02-09")).containsExactly(Map.entry("A1 1", "COURT"));
        assertThat(states("STAGES", "2019-09-30")).containsExactly(Map.entry("A1 1", "CLOSED"));
    }

    @Test
    void whatComesLateIsStillInItsPlace() {
        store.sent("REG", "A1", "2019-02", person("1", "CLOSED", "2019-02-10"))
                .sent("REG", "A1", "2018-12", person("1", "COURT", "2018-12-01"));

        assertThat(states("STAGES", "2018-12-31")).containsExactly(Map.entry("A1 1", "COURT"));
        assertThat(states("STAGES", "2019-09-30")).containsExactly(Map.entry("A1 1", "CLOSED"));
    }

    @Test
    void ofTwoStatesOfOneDayTheOneReportedLastHolds() {
        store.sent("REG", "A1", "2018-10", person("1", "OPEN", "2018-10-05"))
                .sent("REG", "A1", "2018-11", person("1", "COURT", "2018-10-05"));

        assertThat(states("STAGES", "2018-12-31")).containsExactly(Map.entry("A1 1", "COURT"));
    }

    @Test
    void aStateWithoutADateHoldsSinceItsPeriodsEnd() {
        store.sent("REG", "A1", "2018-10", person("1", "OPEN", "2018-10-05"))
                .sent(
                        "REG",
                        "A1",
                        "2018-11",
                        line(
                                "people",
                                "1",
                                "2018-10",
                                "\"1\",\"2018-10-05\",\"D1\",null,null,0,0,null,\"COURT\",null,null,null"));

        assertThat(states("STAGES", "2018-11-29")).containsExactly(Map.entry("A1 1", "OPEN"));
        assertThat(states("STAGES", "2018-11-30")).containsExactly(Map.entry("A1 1", "COURT"));
    }

    @Test
    void beforeItsFirstStateAThingHasThatOne() {
        store.sent("REG", "A1", "2018-10", person("1", "COURT", "2018-10-20"));

        assertThat(states("STAGES", "2018-10-06")).containsExactly(Map.entry("A1 1", "COURT"));
    }

    @Test
    void agenciesHaveTheirOwnNumbers() {
        store.sent("REG", "A1", "2018-10", person("1", "OPEN", "2018-10-05"))
                .sent("REG", "A2", "2018-10", person("1", "CLOSED", "2018-10-06"));

        assertThat(states("STAGES", "2018-10-31"))
                .containsExactly(Map.entry("A1 1", "OPEN"), Map.entry("A2 1", "CLOSED"));
    }

    @Test
    void anotherTableTellsOnAndTheStatesThatDoNotCountAreLeftOut() {
        store.sent(
                        "MEET",
                        "A1",
                        "2019-01",
                        task("1", "OPEN"),
                        line("tasks", "1|2", "2019-01", "1,\"2019-01-15\",2,null,\"OPEN\""))
                .sent(
                        "MEET",
                        "A1",
                        "2019-05",
                        line("follow_up", "1|1|2019-05-15", "2019-05", "\"2019-05-15\",1,1,\"CLOSED\""));

        assertThat(states("LATE", "2019-05-14")).containsOnlyKeys("A1 1|1", "A1 1|2");
        assertThat(states("LATE", "2019-05-15")).containsOnlyKeys("A1 1|2");
    }

    private static Store.Line task(String item, String stage) {
        return line("tasks", "1|" + item, "2019-01", "1,\"2019-01-15\"," + item + ",null,\"" + stage + "\"");
    }

    private static Store.Line person(String number, String stage, String since) {
        return line(
                "people",
                number,
                "2018-10",
                "\"" + number + "\",\"2018-10-05\",\"D1\",null,null,0,0,null,\"" + stage + "\",\"" + since
                        + "\",null,null");
    }

    /** The states of the current records that have one that counts. */
    private Map<String, String> states(String id, String day) {
        IndicatorDefinition indicator = catalog.indicator(id);
        LocalDate reference = LocalDate.parse(day);
        States states = States.asOf(Set.of(reference), indicator, catalog.form(indicator.form()), store.records())
                .get(reference);
        Map<String, String> told = new TreeMap<>();
        store.records().forEachCurrent(indicator.form(), indicator.table(), record -> {
            @Nullable String state = states.of(record, Values.of(record.payload()));
            if (state != null) {
                told.put(record.agency() + " " + record.key(), state);
            }
        });
        return told;
    }
}
