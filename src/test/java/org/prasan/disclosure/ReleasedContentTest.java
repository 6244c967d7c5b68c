package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.figures.Cell;
import org.prasan.vocabulary.Text;

class ReleasedContentTest {

    private static final Text ANY = Text.same("any");
    private static final Text PARTIAL = new Text("* 2 ใน 3 หน่วย", "* 2 of 3 agencies");

    private static TableContent line(ReleasedCell... cells) {
        List<Head> columns =
                Arrays.stream(cells).map(cell -> new Head("c", ANY, false)).toList();
        return new TableContent(
                "t",
                ANY,
                ANY,
                ANY,
                List.of(new Head("r", ANY, false)),
                columns,
                List.of(List.of(cells)),
                ANY,
                List.of(ANY, PARTIAL),
                List.of());
    }

    @Test
    void aTableHasACellForEveryRowAndColumn() {
        TableContent good = line(new ReleasedCell.Value(1, 0), new ReleasedCell.Hidden());

        for (List<List<ReleasedCell>> cells : List.of(
                List.<List<ReleasedCell>>of(),
                List.of(List.<ReleasedCell>of(new ReleasedCell.Hidden())),
                List.of(good.cells().get(0), good.cells().get(0)))) {
            assertThatThrownBy(() -> new TableContent(
                            "t", ANY, ANY, ANY, good.rows(), good.columns(), cells, ANY, List.of(), List.of()))
                    .hasMessage("table t does not have a cell for every row and column");
        }
        assertThat(good.cell(0, 1)).isEqualTo(new ReleasedCell.Hidden());
    }

    @Test
    void whatIsHiddenAndWhatLacksAnAgencyIsKnownOfTheWholeTable() {
        TableContent shown = line(new ReleasedCell.Value(1, 0));
        TableContent partial = line(new ReleasedCell.Value(1, 0), new ReleasedCell.Value(2, 0, true));
        TableContent hidden = line(new ReleasedCell.Value(1, 0), new ReleasedCell.Hidden());

        assertThat(List.of(shown.hasHiddenCells(), partial.hasHiddenCells(), hidden.hasHiddenCells()))
                .containsExactly(false, false, true);
        assertThat(List.of(shown.hasPartialCells(), partial.hasPartialCells(), hidden.hasPartialCells()))
                .containsExactly(false, true, false);
    }

    @Test
    void theNoteOnMissingAgenciesIsReadOnlyWhereAFigureBearsItsMark() {
        assertThat(line(new ReleasedCell.Value(2, 0, true)).partialNotes()).containsExactly(PARTIAL);
        assertThat(line(new ReleasedCell.Value(2, 0, false)).partialNotes()).isEmpty();
    }

    /** A third is as much as may be hidden. */
    @Test
    void moreThanAThirdHiddenIsTooMuchAndAThirdIsNot() {
        assertThat(new HiddenShare("t", 1, 3).isTooMuch()).isFalse();
        assertThat(new HiddenShare("t", 4, 12).isTooMuch()).isFalse();
        assertThat(new HiddenShare("t", 5, 12).isTooMuch()).isTrue();
        assertThat(HiddenShare.of(
                        List.of(new SafeTable(line(new ReleasedCell.Hidden(), new ReleasedCell.Value(1, 0))))))
                .containsExactly(new HiddenShare("t", 1, 2));
    }

    @Test
    void whatAPublisherCensoredIsShownAsItsBounds() {
        assertThat(new ReleasedCell.Censored(0, 4).sign()).isEqualTo("<5");
        assertThat(new ReleasedCell.Censored(1120, 1124).sign()).isEqualTo("1,120–1,124");
    }

    @Test
    void everyStateOfAFigureHasOneOfItsOwnInPrint() {
        assertThat(Disclosure.shown(new Cell.Counted(3, 1, false).partial()))
                .isEqualTo(new ReleasedCell.Value(3, 1, true));
        assertThat(Disclosure.shown(new Cell.Median(3.5, 1, true, 9))).isEqualTo(new ReleasedCell.Value(3.5, 1, false));
        assertThat(Disclosure.shown(new Cell.Censored(5, 8))).isEqualTo(new ReleasedCell.Censored(5, 8));
        assertThat(Disclosure.shown(new Cell.Words(ANY))).isEqualTo(new ReleasedCell.Words(ANY));
        assertThat(Disclosure.shown(new Cell.NotReported())).isEqualTo(new ReleasedCell.NotReported());
        assertThat(Disclosure.shown(new Cell.Nothing())).isEqualTo(new ReleasedCell.NotApplicable());
    }

    @Test
    void onlyWhatIsProtectedSaysSo() {
        TableContent content = line(new ReleasedCell.Value(1, 0));

        assertThat(new SafeTable(content).isProtected()).isTrue();
        assertThat(new SafeTable(content).roundedTo()).isZero();
        assertThat(new SafeTable(content, 5).roundedTo()).isEqualTo(5);
        assertThat(new InternalTable(content).isProtected()).isFalse();
        assertThat(new InternalTable(content).content()).isEqualTo(content);
    }

    @Test
    void aRefusalNamesTheCellInBothLanguages() {
        assertThat(new Refusal("r / t / a × b", new Text("แคบไป", "too narrow")).text())
                .isEqualTo(new Text("r / t / a × b: แคบไป", "r / t / a × b: too narrow"));
    }
}
