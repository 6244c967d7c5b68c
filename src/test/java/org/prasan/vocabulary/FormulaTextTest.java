package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66 53", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "－", "-"})
    void whatAProgramWouldRunGetsAnApostrophe(String text) {
        assertThat(FormulaText.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "แม่สาย", "1=1", "-5", "+5", "-2.50", "'=1"})
    void wordsAndNumbersStay(String text) {
        assertThat(FormulaText.guarded(text)).isEqualTo(text);
    }
}
