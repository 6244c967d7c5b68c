package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.AxisSpec;
import org.prasan.catalog.AxisSpec.Keep;
import org.prasan.catalog.AxisSpec.Order;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.TableSpec;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.Text;

class OwnerAxisTest {

    private static final CodeList MINISTRIES = CodeList.read("ministry", new StringReader("""
            code,th,en,valid_from,valid_to,indicators
            M1,ก,One,2008-01-01,,CASES | PERSONS
            M2,ข,Two,2008-01-01,,
            OLD,ค,Old,2008-01-01,2015-12-31,
            NEW,ง,New,2020-01-01,,
            """));
    private static final List<IndicatorDefinition> BOTH = List.of(Indicators.CASES, Indicators.PERSONS);

    @Test
    void whoHasNoIndicatorIsNotReportedAndFormerMembersAreGone() {
        AxisSpec any = new AxisSpec("a", "", List.of(), Keep.ALL, Order.LIST, true);
        TableSpec spec =
                new TableSpec("t", Text.same("t"), List.of("CASES", "PERSONS"), any, any, Map.of(), Text.same(""));
        CrossTable table = new CrossTable(
                spec,
                BOTH,
                new OwnerAxis(MINISTRIES, BOTH, LocalDate.of(2019, 9, 30)),
                new ComparisonAxis(List.of(Indicators.YEAR)),
                Indicators.YEAR,
                extent -> !"".equals(extent.agency()));
        table.add(Indicators.cases("2018-10", "A", 7));

        FigureTable made = table.table();

        assertThat(made.rows())
                .extracting(Head::code, head -> head.label().en())
                .containsExactly(
                        tuple("M1/CASES", "One · CASES (cases)"),
                        tuple("M1/PERSONS", "One · PERSONS (persons)"),
                        tuple("M2", "Two · not reported"));
        assertThat(((Cell.Counted) made.cells().get(0).get(0)).value()).isEqualTo(7);
        assertThat(((Cell.Counted) made.cells().get(1).get(0)).value()).isZero();
        assertThat(made.cells().get(2)).containsExactly(new Cell.NotReported());
    }
}
