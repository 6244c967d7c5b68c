package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.reports.pdf.PageFlow.Piece;

class PageFlowTest {

    private static final int PAGE = 700;

    @Test
    void takesAsFewPagesAsCanBe() {
        assertThat(PageFlow.starts(List.of(piece(300), piece(300), piece(300), piece(300)), PAGE))
                .containsExactly(0, 2);
    }

    /** Filled one after another, the pages would hold 700, 500 and 500. */
    @Test
    void fillsPagesEvenly() {
        assertThat(PageFlow.starts(List.of(piece(600), piece(100), piece(500), piece(400), piece(100)), PAGE))
                .containsExactly(0, 1, 3);
    }

    @Test
    void keepsAChartBesideItsTableWhereThatCostsNoPage() {
        assertThat(PageFlow.starts(List.of(piece(400), piece(200), tied(200), piece(300)), PAGE))
                .containsExactly(0, 1);
        assertThat(PageFlow.starts(List.of(piece(400), piece(200), tied(200), piece(450)), PAGE))
                .containsExactly(0, 2);
    }

    @Test
    void beginsWhatNeedsMoreThanAPageWhereEnoughOfOneIsLeft() {
        assertThat(PageFlow.starts(List.of(piece(200), piece(900), piece(400), piece(400)), PAGE))
                .containsExactly(0, 2, 3);
        assertThat(PageFlow.starts(List.of(piece(600), piece(900), piece(400), piece(400)), PAGE))
                .containsExactly(0, 1, 3);
    }

    @Test
    void tellsWhatIsLeftOfTheLastPage() {
        assertThat(PageFlow.free(List.of(piece(200), piece(900), piece(100)), PAGE))
                .isEqualTo(150);
        assertThat(PageFlow.free(List.of(piece(700)), PAGE)).isZero();
    }

    private static Piece piece(int height) {
        return new Piece(height, false, false);
    }

    private static Piece tied(int height) {
        return new Piece(height, false, true);
    }
}
