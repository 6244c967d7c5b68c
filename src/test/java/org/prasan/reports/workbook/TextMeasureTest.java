package org.prasan.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextMeasureTest {

    @Test
    void countsInDigitsOfElevenPoints() {
        assertThat(TextMeasure.width("1234567890", Look.BODY)).isCloseTo(10, within(0.2));
    }

    @Test
    void givesThaiMarksNoWidth() {
        assertThat(TextMeasure.width("ที่นี้ปู่", Look.BODY)).isEqualTo(TextMeasure.width("ทนป", Look.BODY));
    }

    @Test
    void breaksThaiBetweenWords() {
        assertThat(TextMeasure.lines("จำนวนผู้เสียหายจำแนกตามอำเภอ", 14, Look.BODY))
                .containsExactly("จำนวนผู้เสียหาย", "จำแนกตามอำเภอ");
    }

    @Test
    void keepsAWordWholeThatIsWiderThanTheLine() {
        assertThat(TextMeasure.lines("a prosecution b", 5, Look.BODY)).containsExactly("a", "prosecution", "b");
    }
}
