package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.figures.Store.line;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.support.HomeBuilder;

class StaysTest {

    @TempDir
    Path home;

    @Test
    void aStayIsAFactOfTheDayOnWhichItEnded() {
        Catalog catalog = HomeBuilder.in(home)
                .append(HomeBuilder.INDICATORS, """
                          - indicator: STAY
                            name: {th: วันในขั้นตอน, en: Days in the stage}
                            unit: {th: วัน, en: days}
                            rule: {th: มัธยฐาน, en: Median}
                            source: {th: ทะเบียน, en: Register}
                            records: REG.people
                            measure: {median: days, in: state}
                            state: {history: [people], entity: [number], column: stage, as_of: stage_date}
                            dimensions:
                              stage: {from: state, codelist: stage}
                        """.stripTrailing() + "\n")
                .load();
        Store store = new Store(catalog)
                .sent("REG", "A1", "2018-10", person("1", "OPEN", "2018-10-05"))
                .sent("REG", "A1", "2018-11", person("1", "OPEN", "2018-11-02"))
                .sent("REG", "A1", "2018-12", person("1", "COURT", "2018-12-04"), person("2", "OPEN", "2018-12-01"))
                .sent("REG", "A1", "2019-12", person("1", "CLOSED", "2019-12-10"));
        IndicatorDefinition indicator = catalog.indicator("STAY");
        List<String> facts = new ArrayList<>();
        List<String> things = new ArrayList<>();

        new Stays(indicator, catalog.form("REG"), catalog.codeLists(), store.records())
                .read(
                        new Window(LocalDate.of(2018, 10, 1), LocalDate.of(2019, 9, 30), LocalDate.of(2019, 9, 30)),
                        (date, codes, value, item, part) -> facts.add(date + " " + codes[0] + " " + value),
                        things::add);

        assertThat(facts).containsExactly("2018-12-04 OPEN 60.0");
        assertThat(things).containsExactly("A1|1", "A1|2");
    }

    private static Store.Line person(String number, String stage, String since) {
        return line(
                "people",
                number,
                "2018-10",
                "\"" + number + "\",\"2018-10-05\",\"D1\",null,null,0,0,null,\"" + stage + "\",\"" + since
                        + "\",null,null");
    }
}
