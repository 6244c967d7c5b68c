package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.figures.Store.line;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionException;
import org.prasan.catalog.TableSpec;
import org.prasan.figures.FigureTable.Head;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.Period;

class ListTableTest {

    private static final String LIST = """
                          - table: late
                            title: {th: เกินกำหนด, en: Late}
                            indicator: LATE
                            list:
                              columns:
                                - {column: [meeting, item], label: {th: ที่, en: Task}}
                                - {column: due, label: {th: กำหนด, en: Due}}
                                - {column: stage, label: {th: สถานะ, en: Stage}}
                              order: [due, item]
                              states: 2
                        """;

    @TempDir
    Path home;

    private HomeBuilder withList(String list) {
        return HomeBuilder.in(home).replace(HomeBuilder.REPORT, "charts:\n", list + "charts:\n");
    }

    @Test
    void listsTheRecordsThatCountWithTheStatesTheyHadOnTheLastDates() {
        Catalog catalog = withList(LIST).load();
        Store store = new Store(catalog)
                .sent(
                        "MEET",
                        "A1",
                        "2019-01",
                        line("meetings", "2019-01-15", "2019-01", "1,\"2019-01-15\""),
                        task("1", "2019-04-01", "OPEN"),
                        task("2", "2019-03-01", "OPEN"),
                        task("3", "2019-03-01", "OPEN"))
                .sent(
                        "MEET",
                        "A1",
                        "2019-05",
                        line("meetings", "2019-05-15", "2019-05", "2,\"2019-05-15\""),
                        line("follow_up", "1|1|2019-05-15", "2019-05", "\"2019-05-15\",1,1,\"COURT\""),
                        line("follow_up", "1|3|2019-05-15", "2019-05", "\"2019-05-15\",1,3,\"CLOSED\""));
        TableSpec spec = catalog.report("summary").table("late");

        FigureTable table = store.figures().list(spec, spec.list().orElseThrow(), Period.parse("FY2562"));

        assertThat(table.rows()).extracting(Head::code).containsExactly("1/2", "1/1");
        assertThat(table.columns())
                .extracting(head -> head.label().en())
                .containsExactly("Due", "Stage", "Meeting 1", "Meeting 2");
        assertThat(words(table, 0)).containsExactly("1 Mar 2019", "Open", "Open", "Open");
        assertThat(words(table, 1)).containsExactly("1 Apr 2019", "Court", "Open", "Court");
    }

    @Test
    void neverListsPeople() {
        HomeBuilder people = withList(LIST.replace("LATE", "STAGES"));

        assertThatThrownBy(people::load)
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("people and cases are never listed");
    }

    private static List<String> words(FigureTable table, int row) {
        return table.cells().get(row).stream()
                .map(cell -> ((Cell.Words) cell).words().en())
                .toList();
    }

    private static Store.Line task(String item, String due, String stage) {
        return line("tasks", "1|" + item, "2019-01", "1,\"2019-01-15\"," + item + ",\"" + due + "\",\"" + stage + "\"");
    }
}
