package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
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
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

class NestedAxisTest {

    private static final CodeList PLACES = CodeList.read("place", new StringReader("code,th,en\nA,ก,A\nB,ข,B\n"));
    private static final AxisSpec SPEC = new AxisSpec("place", "", List.of(), Keep.PRESENT, Order.LIST, true);
    private static final Axis PLACE = new DimensionAxis(SPEC, Indicators.PLACE, PLACES, new Filter(Map.of()));
    private static final Axis QUARTERS = new TimeAxis(
            new AxisSpec("quarter", "", List.of(), Keep.ALL, Order.LIST, true),
            Figures.Step.QUARTER,
            MonthRange.fiscalYear(2562));
    private static final List<Fact> FACTS = List.of(
            Indicators.cases("2018-10", "A", 2),
            Indicators.cases("2019-02", "A", 3),
            Indicators.cases("2019-03", "B", 4));

    private static FigureTable table(Axis rows, Axis columns) {
        List<IndicatorDefinition> indicators = List.of(Indicators.CASES);
        TableSpec spec = new TableSpec("t", Text.same("t"), List.of("CASES"), SPEC, SPEC, Map.of(), Text.same(""));
        CrossTable table = new CrossTable(spec, indicators, rows, columns, Indicators.YEAR, extent -> true);
        FACTS.forEach(table::add);
        return table.table();
    }

    private static List<String> shown(FigureTable table) {
        return table.cells().stream()
                .map(row -> row.stream()
                        .map(cell -> Observations.plain(((Cell.Counted) cell).value()))
                        .toList()
                        .toString())
                .toList();
    }

    @Test
    void anOuterRowStandsAboveThoseWithinItAsTheirSum() {
        FigureTable table = table(new NestedAxis(PLACE, QUARTERS, true), new IndicatorAxis(List.of(Indicators.CASES)));

        assertThat(table.rows())
                .extracting(Head::code)
                .containsExactly(
                        "A",
                        "A/FY2562-Q1",
                        "A/FY2562-Q2",
                        "A/FY2562-Q3",
                        "A/FY2562-Q4",
                        "B",
                        "B/FY2562-Q1",
                        "B/FY2562-Q2",
                        "B/FY2562-Q3",
                        "B/FY2562-Q4",
                        "_T");
        assertThat(table.rows()).extracting(Head::depth).containsExactly(0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0);
        assertThat(shown(table))
                .containsExactly("[5]", "[2]", "[3]", "[0]", "[0]", "[4]", "[0]", "[4]", "[0]", "[0]", "[9]");
    }

    @Test
    void innerRowsAreThoseThatOccurWithinTheOuterOne() {
        FigureTable table = table(new NestedAxis(QUARTERS, PLACE, true), new IndicatorAxis(List.of(Indicators.CASES)));

        assertThat(table.rows())
                .extracting(Head::code)
                .containsExactly(
                        "FY2562-Q1",
                        "FY2562-Q1/A",
                        "FY2562-Q2",
                        "FY2562-Q2/A",
                        "FY2562-Q2/B",
                        "FY2562-Q3",
                        "FY2562-Q4",
                        "_T");
        assertThat(shown(table)).containsExactly("[2]", "[2]", "[7]", "[3]", "[4]", "[0]", "[0]", "[9]");
    }

    @Test
    void acrossEveryOuterColumnHasTheSameInnerOnesNamedByBoth() {
        FigureTable table = table(new IndicatorAxis(List.of(Indicators.CASES)), new NestedAxis(PLACE, QUARTERS, false));

        assertThat(table.columns())
                .extracting(head -> head.label().en())
                .containsExactly(
                        "A · Q1", "A · Q2", "A · Q3", "A · Q4", "B · Q1", "B · Q2", "B · Q3", "B · Q4", "Total");
        assertThat(shown(table)).containsExactly("[2, 3, 0, 0, 0, 4, 0, 0, 9]");
    }

    @Test
    void aCellIsAboutTheSameWhicheverWayItIsNested() {
        FigureTable nested = table(new NestedAxis(PLACE, QUARTERS, true), new IndicatorAxis(List.of(Indicators.CASES)));
        FigureTable flat = table(PLACE, QUARTERS);

        assertThat(lineage(nested, 1, 0)).isEqualTo(lineage(flat, 0, 0));
        assertThat(lineage(nested, 0, 0)).isEqualTo(lineage(flat, 0, 4));
    }

    private static String lineage(FigureTable table, int row, int column) {
        return ((Cell.Counted) table.cells().get(row).get(column)).lineage().about();
    }
}
