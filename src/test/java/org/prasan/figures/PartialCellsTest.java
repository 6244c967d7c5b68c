package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.Text;

class PartialCellsTest {

    private static final Response ALL = new Response(11, 11);
    private static final Response TEN = new Response(10, 11);
    private static final Response NINE = new Response(9, 11);
    private static final Cell FIGURE = new Cell.Counted(5, 0, false);

    private static PartialCells cells(boolean total, Response... byColumn) {
        List<Head> columns = List.of(head("Q1", false), head("Q2", false), head("Total", total));
        return new PartialCells(
                List.of(head("A", false), head("B", false)),
                columns,
                List.of(List.of(FIGURE, FIGURE, FIGURE), List.of(FIGURE, new Cell.NotReported(), FIGURE)),
                List.of(List.of(byColumn), List.of(byColumn)));
    }

    private static Head head(String label, boolean total) {
        return new Head(label, Text.same(label), total);
    }

    private static List<List<Boolean>> marks(PartialCells cells) {
        return cells.marked().stream()
                .map(row -> row.stream()
                        .map(cell -> cell instanceof Cell.Counted counted && counted.isPartial())
                        .toList())
                .toList();
    }

    @Test
    void marksNothingWhereEverybodyHasReported() {
        PartialCells cells = cells(true, ALL, Response.NOT_OWED, ALL);

        assertThat(cells.note()).isEmpty();
        assertThat(marks(cells)).containsOnly(List.of(false, false, false));
    }

    @Test
    void marksTheFiguresThatLackAReportAndSaysOfHowManyThereAre() {
        PartialCells cells = cells(true, ALL, TEN, NINE);

        assertThat(marks(cells)).containsExactly(List.of(false, true, true), List.of(false, false, true));
        assertThat(cells.note().orElseThrow().en())
                .isEqualTo("* Not all have reported: Q2 10 of 11 agencies, Total 9 of 11 agencies");
        assertThat(cells.note().orElseThrow().th()).startsWith("* ยังได้รับรายงานไม่ครบ: Q2 10 จาก 11 หน่วยงาน");
    }

    @Test
    void marksOnlyTheTotalsWhereAllLackTheSame() {
        assertThat(marks(cells(true, TEN, TEN, TEN)))
                .containsExactly(List.of(false, false, true), List.of(false, false, true));
        assertThat(marks(cells(false, TEN, TEN, TEN)))
                .containsExactly(List.of(true, true, true), List.of(true, false, true));
        assertThat(cells(true, TEN, TEN, TEN).note().orElseThrow().en())
                .isEqualTo("* Not all have reported: 10 of 11 agencies");
    }

    @Test
    void givesARangeWhereNeitherRowsNorColumnsTellIt() {
        PartialCells cells = new PartialCells(
                List.of(head("A", false), head("B", false)),
                List.of(head("Q1", false), head("Q2", false)),
                List.of(List.of(FIGURE, FIGURE), List.of(FIGURE, FIGURE)),
                List.of(List.of(ALL, TEN), List.of(NINE, ALL)));

        assertThat(cells.note().orElseThrow().en())
                .isEqualTo("* Not all have reported: 9 to 10 of 11 agencies, depending on the cell");
    }
}
