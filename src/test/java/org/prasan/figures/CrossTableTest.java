package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.AxisSpec;
import org.prasan.catalog.AxisSpec.Keep;
import org.prasan.catalog.AxisSpec.Order;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.TableSpec;
import org.prasan.figures.Cell.Counted;
import org.prasan.figures.Cell.Median;
import org.prasan.figures.Cell.NotReported;
import org.prasan.figures.Cell.Nothing;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.CensoredCount;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Periods;
import org.prasan.vocabulary.Text;

class CrossTableTest {

    private static final CodeList PLACES = CodeList.read("place", new StringReader("code,th,en\nA,ก,A\nB,ข,B\n"));
    private static final Period YEAR = Indicators.YEAR;

    private static AxisSpec spec(String dimension) {
        return new AxisSpec(dimension, "", List.of(), Keep.ALL, Order.LIST, true);
    }

    private static final Axis PLACE = new DimensionAxis(spec("place"), Indicators.PLACE, PLACES, new Filter(Map.of()));
    private static final Axis QUARTERS =
            new TimeAxis(spec("quarter"), Figures.Step.QUARTER, MonthRange.fiscalYear(2562));

    private static FigureTable table(
            Axis rows,
            Axis columns,
            List<IndicatorDefinition> indicators,
            CrossTable.Reporting reporting,
            Fact... facts) {
        TableSpec spec = new TableSpec(
                "t",
                Text.same("t"),
                indicators.stream().map(IndicatorDefinition::id).toList(),
                spec("a"),
                spec("b"),
                Map.of(),
                Text.same("note"));
        CrossTable table = new CrossTable(spec, indicators, rows, columns, YEAR, reporting);
        List.of(facts).forEach(table::add);
        return table.table();
    }

    private static Cell people(double value) {
        return new Counted(value, 0, true);
    }

    /** Without what the figures are made of. */
    private static List<List<Cell>> cells(FigureTable table) {
        return table.cells().stream()
                .map(row -> row.stream().map(CrossTableTest::plain).toList())
                .toList();
    }

    private static Cell plain(Cell cell) {
        if (cell instanceof Counted counted) {
            return new Counted(counted.value(), counted.decimals(), counted.people());
        }
        return cell instanceof Median median
                ? new Median(median.value(), median.decimals(), median.people(), median.count())
                : cell;
    }

    @Test
    void addsFactsUpWhereTheAxesCross() {
        FigureTable table = table(
                PLACE,
                QUARTERS,
                List.of(Indicators.CASES),
                extent -> true,
                Indicators.cases("2018-10", "A", 2),
                Indicators.cases("2018-12", "A", 3),
                Indicators.cases("2019-09", "B", 4));

        assertThat(table.columns())
                .extracting(head -> head.label().en())
                .containsExactly("Q1", "Q2", "Q3", "Q4", "Total");
        assertThat(cells(table))
                .containsExactly(
                        List.of(people(5), people(0), people(0), people(0), people(5)),
                        List.of(people(0), people(0), people(0), people(4), people(4)),
                        List.of(people(5), people(0), people(0), people(4), people(9)));
        assertThat(table.unit()).isEqualTo(Text.same("cases"));
        assertThat(table.notes()).containsExactly(Text.same("how CASES are counted"), Text.same("note"));
        assertThat(table.sources()).containsExactly(Text.same("register"));
    }

    @Test
    void tellsNotReportedFromNoneByTheMonthsOfTheStep() {
        MonthRange second = MonthRange.fiscalQuarter(2562, 2);
        FigureTable table = table(
                PLACE,
                QUARTERS,
                List.of(Indicators.CASES),
                extent -> !second.equals(extent.step()),
                Indicators.cases("2018-10", "A", 2));

        assertThat(cells(table).get(0)).containsExactly(people(2), new NotReported(), people(0), people(0), people(2));
    }

    @Test
    void showsWhatAnotherMonthsSheetTellsOfThePeriodButNoStragglersOfAnEarlierOne() {
        Axis compared = new ComparisonAxis(Periods.compared(YEAR));
        FigureTable table = table(
                PLACE,
                compared,
                List.of(Indicators.CASES),
                extent -> false,
                Indicators.cases("2018-10", "A", 2),
                Indicators.fact(Indicators.CASES, Period.parse("FY2561"), "2018-09", "A", 7));

        assertThat(table.columns()).extracting(Head::code).containsExactly("FY2562", "FY2561");
        assertThat(cells(table))
                .containsExactly(
                        List.of(people(2), new NotReported()),
                        List.of(new NotReported(), new NotReported()),
                        List.of(people(2), new NotReported()));
    }

    @Test
    void totalsAMedianByTheMedianOfTheWhole() {
        FigureTable table = table(
                PLACE,
                new IndicatorAxis(List.of(Indicators.DAYS)),
                List.of(Indicators.DAYS),
                extent -> true,
                Indicators.fact(Indicators.DAYS, YEAR, "2018-10", "A", 10),
                Indicators.fact(Indicators.DAYS, YEAR, "2018-11", "A", 20),
                Indicators.fact(Indicators.DAYS, YEAR, "2018-12", "A", 90));

        assertThat(cells(table))
                .containsExactly(
                        List.of(new Median(20, 1, true, 3)),
                        List.of(new Nothing()),
                        List.of(new Median(20, 1, true, 3)));
    }

    @Test
    void givesEachIndicatorItsUnitWhenTheyDifferAndNeverAddsThemUp() {
        List<IndicatorDefinition> both = List.of(Indicators.CASES, Indicators.PERSONS);
        FigureTable table = table(
                QUARTERS,
                new IndicatorAxis(both),
                both,
                extent -> true,
                Indicators.cases("2018-10", "A", 2),
                Indicators.fact(Indicators.PERSONS, YEAR, "2018-10", "A", 8));

        assertThat(table.columns())
                .extracting(head -> head.label().en())
                .containsExactly("CASES (cases)", "PERSONS (persons)");
        assertThat(cells(table).get(0)).containsExactly(people(2), people(8));
        assertThat(table.unit()).isEqualTo(Text.same(""));
    }

    @Test
    void namesAStepThatIsCutOffByItsMonths() {
        Axis cut = new TimeAxis(spec("quarter"), Figures.Step.QUARTER, MonthRange.parse("2018-11/2019-10"));

        assertThat(cut.lines(Map.of()))
                .extracting(Head::code)
                .containsExactly("2018-11..2018-12", "FY2562-Q2", "FY2562-Q3", "FY2562-Q4", "2019-10");
        assertThat(cut.lines(Map.of()))
                .extracting(head -> head.label().en())
                .containsExactly("Nov 2018 – Dec 2018", "Q2 FY 2562", "Q3 FY 2562", "Q4 FY 2562", "Oct 2019");
    }

    @Test
    void sayWhatACellIsAboutInTheSameWordsInEveryTable() {
        FigureTable byQuarter =
                table(PLACE, QUARTERS, List.of(Indicators.CASES), extent -> true, Indicators.cases("2018-10", "A", 2));
        FigureTable compared = table(
                new IndicatorAxis(List.of(Indicators.CASES)),
                new ComparisonAxis(Periods.compared(YEAR)),
                List.of(Indicators.CASES),
                extent -> true,
                Indicators.cases("2018-10", "A", 2));

        assertThat(byQuarter.cells().get(0))
                .extracting(cell -> ((Counted) cell).lineage().about())
                .containsExactly(
                        "CASES 2018-10/2018-12 place=A",
                        "CASES 2019-01/2019-03 place=A",
                        "CASES 2019-04/2019-06 place=A",
                        "CASES 2019-07/2019-09 place=A",
                        "CASES 2018-10/2019-09 place=A");
        assertThat(compared.cells().get(0))
                .extracting(cell -> ((Counted) cell).lineage().about())
                .containsExactly("CASES 2018-10/2019-09", "CASES 2017-10/2018-09");
    }

    @Test
    void aSumWithACountThatItsPublisherHidIsKnownByItsBoundsOnly() {
        FigureTable table = table(
                PLACE,
                QUARTERS,
                List.of(Indicators.CASES),
                extent -> true,
                censored("2018-10", "A"),
                Indicators.cases("2018-11", "B", 7));

        assertThat(cells(table).get(0).get(0)).isEqualTo(new Cell.Censored(0, 4));
        assertThat(cells(table).get(2).get(0)).isEqualTo(new Cell.Censored(7, 11));
        assertThat(table.notes()).anyMatch(note -> note.en().startsWith("< is a count that its publisher hides"));
    }

    private static Fact censored(String month, String place) {
        Cube cube = new Cube(false);
        cube.censored(YearMonth.parse(month).atDay(1), new String[] {place}, new CensoredCount(5));
        var only = cube.contents().entrySet().iterator().next();
        return new Fact(Indicators.CASES, YEAR, only.getKey(), only.getValue());
    }
}
