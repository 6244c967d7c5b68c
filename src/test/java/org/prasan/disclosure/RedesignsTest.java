package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.MayMerge;
import org.prasan.disclosure.Redesigns.Alternative;
import org.prasan.figures.FigureTable;
import org.prasan.figures.FigureTable.Head;

class RedesignsTest {

    /** Rows from small to large, of which b, c and d lose something. */
    private static final FigureTable TABLE = NamedTables.table(
            List.of("a", "b", "c", "d", "_T"), List.of("x", "y"), 9, 90, 3, 30, 2, 20, 1, 10, 15, 150);

    private static final ReleasedTable RELEASED = NamedTables.hiding(TABLE, "bx", "cx", "dx", "dy");

    private static Map<String, FigureTable> alternatives(
            FigureTable table, ReleasedTable released, MayMerge... mayMerge) {
        return Redesigns.of(table, released, List.of(mayMerge)).stream()
                .collect(Collectors.toMap(one -> one.what().en(), Alternative::table));
    }

    private static Map<String, FigureTable> alternatives(MayMerge... mayMerge) {
        return alternatives(TABLE, RELEASED, mayMerge);
    }

    private static Function<FigureTable, List<String>> rows() {
        return table -> table.rows().stream().map(Head::code).toList();
    }

    @Test
    void theSmallestLinesThatLoseSomethingAreMergedFewOrAll() {
        assertThat(alternatives().keySet())
                .containsExactlyInAnyOrder("merge c + d", "merge b + c + d", "drop the dimension rows");
        assertThat(alternatives().get("merge c + d")).extracting(rows()).isEqualTo(List.of("a", "b", "c+d", "_T"));
    }

    @Test
    void thaiReadersAreToldTheSame() {
        assertThat(Redesigns.of(TABLE, RELEASED, List.of()))
                .extracting(one -> one.what().th())
                .containsExactly("รวม กc + กd", "รวม กb + กc + กd", "ตัดมิติ แถว");
    }

    /** All lines of a table as one are its total. */
    @Test
    void neverAreAllLinesMerged() {
        ReleasedTable all = NamedTables.hiding(TABLE, "ax", "bx", "cx", "dx");

        assertThat(alternatives(TABLE, all).keySet())
                .contains("merge b + c + d")
                .doesNotContain("merge a + b + c + d");
    }

    @Test
    void aSingleLineThatLosesSomethingHasNoneToBeMergedWith() {
        assertThat(alternatives(TABLE, NamedTables.hiding(TABLE, "bx")).keySet())
                .containsExactly("drop the dimension rows");
    }

    @Test
    void whatThePolicyAllowsIsTriedInAnyCaseAndNeverWithTheTotal() {
        assertThat(alternatives(new MayMerge("any", List.of("a", "d", "_T", "elsewhere")))
                        .keySet())
                .contains("merge a + d");
        assertThat(alternatives(new MayMerge("any", List.of("a", "elsewhere"))).keySet())
                .noneMatch(what -> what.contains("merge a"));
    }

    @Test
    void whatIsDroppedLeavesTheTotalsOfThatDimension() {
        assertThat(alternatives().get("drop the dimension rows"))
                .extracting(rows())
                .isEqualTo(List.of("_T"));
    }

    /** b and c lie within a, which is their sum; d stands alone. */
    private static final FigureTable NESTED =
            NamedTables.table(List.of("a", ".b", ".c", "d", "e", "_T"), List.of("x"), 3, 1, 2, 2, 1, 6);

    @Test
    void ofLinesWithinLinesTheBreakdownIsDroppedFirst() {
        Map<String, FigureTable> alternatives =
                alternatives(NESTED, NamedTables.hiding(NESTED, "ax", "bx", "cx", "dx", "ex"));

        assertThat(alternatives.get("no breakdown within rows"))
                .extracting(rows())
                .isEqualTo(List.of("a", "d", "e", "_T"));
        assertThat(alternatives).doesNotContainKey("drop the dimension rows");
    }

    @Test
    void neitherSumsNorTheirPartsAreMergedWithOtherLines() {
        assertThat(alternatives(NESTED, NamedTables.hiding(NESTED, "ax", "bx", "cx", "dx", "ex"))
                        .keySet())
                .containsExactlyInAnyOrder("merge d + e", "no breakdown within rows");
    }

    @Test
    void linesWithoutATotalAreNeverAddedUp() {
        FigureTable indicators = NamedTables.table(List.of("a", "b", "c"), List.of("x"), 1, 2, 3);

        assertThat(alternatives(
                        indicators, NamedTables.hiding(indicators, "ax", "bx"), new MayMerge("any", List.of("a", "b"))))
                .isEmpty();
    }

    @Test
    void columnsAreMergedAndDroppedLikeRows() {
        FigureTable turned = new MergedLines(TABLE).turned();
        Map<String, FigureTable> alternatives =
                alternatives(turned, NamedTables.hiding(turned, "xb", "xc", "xd", "yd"));

        assertThat(alternatives.keySet())
                .containsExactlyInAnyOrder("merge c + d", "merge b + c + d", "drop the dimension rows");
        assertThat(alternatives.get("merge c + d").columns())
                .extracting(Head::code)
                .containsExactly("a", "b", "c+d", "_T");
        assertThat(alternatives.get("merge c + d").rows())
                .extracting(Head::code)
                .containsExactly("x", "y");
    }
}
