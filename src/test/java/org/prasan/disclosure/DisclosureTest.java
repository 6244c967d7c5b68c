package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.Text;

class DisclosureTest {

    private static final ProtectionPolicy POLICY = new ProtectionPolicy("provincial", 1, 4);

    private static FigureTable table(Cell... cells) {
        Text any = Text.same("any");
        List<Head> columns = IntStream.range(0, cells.length)
                .mapToObj(i -> new Head("c" + i, any, false))
                .toList();
        return new FigureTable(
                "t",
                any,
                any,
                any,
                List.of(new Head("r", any, false)),
                columns,
                List.of(Arrays.asList(cells)),
                any,
                List.of(any),
                List.of(any));
    }

    private static Cell people(double count) {
        return new Cell.Counted(count, 0, true);
    }

    private static List<ReleasedCell> safe(Cell... cells) {
        return released(new Disclosure().protect(List.of(table(cells)), POLICY));
    }

    private static List<ReleasedCell> released(Map<String, ReleasedTable> tables) {
        return tables.values().iterator().next().content().cells().get(0);
    }

    private static ReleasedCell shown(double value) {
        return new ReleasedCell.Value(value, 0);
    }

    @Test
    void hidesCountsOfPeopleWithinThePolicysRangeOnly() {
        assertThat(safe(people(0), people(1), people(4), people(5)))
                .containsExactly(shown(0), new ReleasedCell.Hidden(), new ReleasedCell.Hidden(), shown(5));
    }

    @Test
    void showsSmallCountsOfOtherThings() {
        assertThat(safe(new Cell.Counted(1, 0, false))).containsExactly(shown(1));
    }

    @Test
    void hidesAMedianOfFewPeopleWhateverItsSize() {
        assertThat(safe(
                        new Cell.Median(90, 1, true, 4),
                        new Cell.Median(2, 1, true, 5),
                        new Cell.Median(90, 1, false, 4)))
                .containsExactly(
                        new ReleasedCell.Hidden(), new ReleasedCell.Value(2, 1), new ReleasedCell.Value(90, 1));
    }

    @Test
    void neverHidesThatNobodyHasReported() {
        assertThat(safe(new Cell.NotReported(), new Cell.Nothing()))
                .containsExactly(new ReleasedCell.NotReported(), new ReleasedCell.NotApplicable());
    }

    @Test
    void makesInternalTablesThatShowEverything() {
        Map<String, ReleasedTable> internal = new Disclosure().internal(List.of(table(people(1), people(4))));

        assertThat(internal.get("t")).isInstanceOf(InternalTable.class);
        assertThat(released(internal)).containsExactly(shown(1), shown(4));
    }

    @Test
    void tellsTheShareOfHiddenCells() {
        Map<String, ReleasedTable> tables =
                new Disclosure().protect(List.of(table(people(1), people(2), people(9), people(0))), POLICY);

        assertThat(tables.get("t")).isInstanceOf(SafeTable.class);
        assertThat(HiddenShare.of(tables.values())).containsExactly(new HiddenShare("t", 2, 4));
        assertThat(new HiddenShare("t", 2, 4).share()).isEqualTo(0.5);
        assertThat(new HiddenShare("t", 0, 0).share()).isZero();
    }
}
