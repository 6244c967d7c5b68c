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
}
