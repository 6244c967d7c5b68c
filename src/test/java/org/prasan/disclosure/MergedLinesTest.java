package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;
import org.prasan.figures.FigureTable.Head;
import org.prasan.figures.Lineage;

class MergedLinesTest {

    private static final FigureTable TABLE = NamedTables.table(
            List.of("a", ".b", "c", "_T"),
            List.of("x", "y"),
            NamedTables.people(1, 0),
            new Cell.Counted(5, 0, false),
            NamedTables.people(2, 1),
            new Cell.NotReported(),
            NamedTables.people(4, 2),
            new Cell.Median(3, 0, true, 9),
            NamedTables.people(7, 3),
            new Cell.Counted(6, 0, false));

    private static Cell sum(int value, boolean people, int... inner) {
        BitSet rows = new BitSet();
        for (int row : inner) {
            rows.set(row);
        }
        return new Cell.Counted(value, 0, people, new Lineage("", rows));
    }

    @Test
    void linesThatAreShownAsOneStandWhereTheFirstStoodAndAreAddedUp() {
        FigureTable merged = new MergedLines(TABLE).merged(List.of(1, 2));

        assertThat(merged.rows()).extracting(Head::code).containsExactly("a", "b+c", "_T");
        assertThat(merged.rows().get(1).label().th()).isEqualTo("ก.b, กc");
        assertThat(merged.rows().get(1).label().en()).isEqualTo(".b, c");
        assertThat(merged.rows().get(1).depth()).isEqualTo(1);
        assertThat(merged.rows().get(1).total()).isFalse();
        assertThat(merged.cells().get(1).get(0)).isEqualTo(sum(6, true, 1, 2));
        assertThat(merged.cells().get(0)).isEqualTo(TABLE.cells().get(0));
        assertThat(merged.cells().get(2)).isEqualTo(TABLE.cells().get(3));
    }

    @Test
    void ofMediansThereIsNoSumAndWhatIsNotReportedAddsNothing() {
        assertThat(new MergedLines(TABLE).merged(List.of(0, 2)).cells().get(0))
                .containsExactly(sum(5, true, 0, 2), new Cell.Nothing());
        assertThat(new MergedLines(TABLE).merged(List.of(0, 1)).cells().get(0))
                .containsExactly(sum(3, true, 0, 1), sum(5, false));
    }

    @Test
    void someLinesAloneAreLeftAsTheyWere() {
        FigureTable only = new MergedLines(TABLE).only(List.of(0, 3));

        assertThat(only.rows())
                .containsExactly(TABLE.rows().get(0), TABLE.rows().get(3));
        assertThat(only.cells())
                .containsExactly(TABLE.cells().get(0), TABLE.cells().get(3));
        assertThat(only.columns()).isEqualTo(TABLE.columns());
        assertThat(only.notes()).isEqualTo(TABLE.notes());
        assertThat(only.unit()).isEqualTo(TABLE.unit());
    }

    @Test
    void aTurnedTableHasItsColumnsAsRowsAndTurnedAgainIsTheSame() {
        FigureTable turned = new MergedLines(TABLE).turned();

        assertThat(turned.rows()).isEqualTo(TABLE.columns());
        assertThat(turned.columns()).isEqualTo(TABLE.rows());
        assertThat(turned.rowLabel()).isEqualTo(TABLE.columnLabel());
        assertThat(turned.columnLabel()).isEqualTo(TABLE.rowLabel());
        assertThat(turned.cells().get(1))
                .containsExactly(
                        TABLE.cells().get(0).get(1),
                        TABLE.cells().get(1).get(1),
                        TABLE.cells().get(2).get(1),
                        TABLE.cells().get(3).get(1));
        assertThat(new MergedLines(turned).turned()).isEqualTo(TABLE);
    }
}
