package org.prasan.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.disclosure.ReleasedCell.Censored;

class CensoredCellTest {

    @Test
    void bearsItsPublishersSignOrItsBounds() {
        assertThat(new Censored(0, 4).sign()).isEqualTo("<5");
        assertThat(new Censored(0, 8).sign()).isEqualTo("<9");
        assertThat(new Censored(1196, 1200).sign()).isEqualTo("1,196–1,200");
    }

    @Test
    void isSuppressedAndNoNumberAmongTheData() {
        assertThat(Observation.of(new Censored(0, 4))).isEqualTo(new Observation("", "Q", "C"));
    }
}
