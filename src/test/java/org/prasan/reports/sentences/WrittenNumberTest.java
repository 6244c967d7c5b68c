package org.prasan.reports.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenNumberTest {

    @Test
    void separatesThousandsAndShowsDecimals() {
        assertThat(WrittenNumber.of(1_234_567, 0)).isEqualTo("1,234,567");
        assertThat(WrittenNumber.of(81.45, 1)).isEqualTo("81.5");
        assertThat(WrittenNumber.of(77, 1)).isEqualTo("77.0");
    }

    @Test
    void hasNoNegativeZero() {
        assertThat(WrittenNumber.of(-0.04, 1)).isEqualTo("0.0");
        assertThat(WrittenNumber.of(-4, 0)).isEqualTo("-4");
    }
}
