package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CensoredCountTest {

    @ParameterizedTest
    @CsvSource({"<5, 5", "< ๕, 5", "≤4, 5", "<10, 10"})
    void saysBelowWhichNumberACountLies(String written, int below) {
        assertThat(CensoredCount.of(written)).contains(new CensoredCount(below));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", ">5", "<", "<5.", "<0", "< five", "<5–9"})
    void anythingElseIsNone(String written) {
        assertThat(CensoredCount.of(written)).isEmpty();
    }

    @Test
    void isReadBackFromHowItIsStored() {
        CensoredCount stored = new CensoredCount(5);

        assertThat(stored.most()).isEqualTo(4);
        assertThat(CensoredCount.of(stored.toString())).contains(stored);
    }
}
