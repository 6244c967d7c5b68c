package org.prasan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.ReleasedCell.Hidden;
import org.prasan.disclosure.ReleasedCell.NotReported;
import org.prasan.disclosure.ReleasedCell.Value;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.vocabulary.Text;

class TotalsTest {

    private static final ReleasedCell SEVEN = new Value(7, 0);

    @Test
    void saysNothingWhereTotalsAddUp() {
        assertThat(explained(SEVEN, new Value(0, 0), new Value(7, 0))).isEmpty();
        assertThat(explained(new Value(0.1, 1), new Value(0.2, 1), new Value(0.3, 1)))
                .isEmpty();
    }

    @Test
    void tellsThatATotalIncludesWhatIsHidden() {
        assertThat(explained(SEVEN, new Hidden(), new Value(9, 0)))
                .containsExactly("Totals include what is hidden [c], so they may exceed the sum of what is shown");
    }

    @Test
    void tellsThatATotalIsOfWhatHasBeenReported() {
        assertThat(explained(SEVEN, new NotReported(), new Value(7, 0)))
                .containsExactly("Totals are of what has been reported");
    }

    @Test
    void tellsThatATotalIsNoSum() {
        assertThat(explained(SEVEN, SEVEN, new Value(8, 0)))
                .singleElement()
                .asString()
                .startsWith("Totals are not the sums of their cells");
    }

    @Test
    void leavesATotalThatIsHiddenItselfToItsSign() {
        assertThat(explained(SEVEN, new Hidden(), new Hidden())).isEmpty();
    }

    @Test
    void addsUpTheLinesWithinALineOnlyOnce() {
        TableContent nested = table(
                List.of(head("A", 0, false), head("A1", 1, false), head("A2", 1, false), head("_T", 0, true)),
                List.of(List.of(SEVEN), List.of(new Value(3, 0)), List.of(new Value(4, 0)), List.of(SEVEN)));

        assertThat(Totals.explained(nested)).isEmpty();
    }

    private static List<String> explained(ReleasedCell first, ReleasedCell second, ReleasedCell total) {
        TableContent table = table(
                List.of(head("A", 0, false), head("B", 0, false), head("_T", 0, true)),
                List.of(List.of(first), List.of(second), List.of(total)));
        return Totals.explained(table).stream().map(Text::en).toList();
    }

    private static Head head(String code, int depth, boolean total) {
        return new Head(code, Text.same(code), total, depth);
    }

    private static TableContent table(List<Head> rows, List<List<ReleasedCell>> cells) {
        Text text = Text.same("t");
        return new TableContent(
                "t", text, text, text, rows, List.of(head("n", 0, false)), cells, text, List.of(), List.of());
    }
}
