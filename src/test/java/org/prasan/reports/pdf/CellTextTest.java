package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.disclosure.ReleasedCell;

class CellTextTest {

    @Test
    void tellsZeroFromNotReportedFromHidden() {
        assertThat(CellText.of(new ReleasedCell.Value(0, 0))).isEqualTo("0");
        assertThat(CellText.of(new ReleasedCell.NotReported())).isEqualTo("–");
        assertThat(CellText.of(new ReleasedCell.Hidden())).isEqualTo("[c]");
        assertThat(CellText.of(new ReleasedCell.NotApplicable())).isEqualTo("[z]");
    }

    @Test
    void separatesThousandsAndShowsDecimals() {
        assertThat(CellText.number(1_234_567, 0)).isEqualTo("1,234,567");
        assertThat(CellText.number(81.45, 1)).isEqualTo("81.5");
        assertThat(CellText.number(77, 1)).isEqualTo("77.0");
    }

    @Test
    void hasNoNegativeZero() {
        assertThat(CellText.number(-0.04, 1)).isEqualTo("0.0");
        assertThat(CellText.number(-4, 0)).isEqualTo("-4");
    }
}
