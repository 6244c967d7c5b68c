package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.DefinitionException;
import org.prasan.catalog.TableSpec;
import org.prasan.figures.FigureTable.Head;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.Text;

class ReferenceTableTest {

    private static final String TABLE = """
              - table: others
                title: {th: อื่น, en: Others}
                reference:
                  file: jobs/reference/un.csv
                  label: {th: ประเทศ, en: Country}
                  source: {th: สหประชาชาติ, en: United Nations}
            """;

    @TempDir
    Path home;

    private HomeBuilder withTable() {
        return HomeBuilder.in(home).replace(HomeBuilder.REPORT, "charts:\n", TABLE + "charts:\n");
    }

    @Test
    void showsWhatTheyPublishedUpToTheReportsYear() {
        TableSpec spec = withTable()
                .file("jobs/reference/un.csv", """
                        row,row_th,row_en,column,value
                        A,ก,A,2018,7
                        A,ก,A,2019,<5
                        A,ก,A,2020,9
                        B,ข,B,2018,
                        """)
                .load()
                .report("summary")
                .table("others");

        FigureTable table = new ReferenceTable(spec, spec.reference().orElseThrow(), LocalDate.of(2019, 9, 30)).table();

        assertThat(table.columns()).extracting(Head::code).containsExactly("2018", "2019");
        assertThat(table.cells().get(0))
                .containsExactly(new Cell.Counted(7, 0, false), new Cell.Words(Text.same("<5")));
        assertThat(table.cells().get(1)).containsExactly(new Cell.NotReported(), new Cell.NotReported());
    }

    @Test
    void namesTheFileThatIsNotThere() {
        assertThatThrownBy(() -> withTable().load())
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("there is no file jobs/reference/un.csv");
    }
}
