package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "กรกฎาคม, กรกฏาคม, 1",
        "มกราคม, มกรมคม, 1",
        "february, febuary, 1",
        "october, octobre, 1",
        "ab, ba, 1",
        "kitten, sitting, 3"
    })
    void countsLettersChangedAddedDroppedOrSwappedBothWays(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b)).isEqualTo(distance);
        assertThat(EditDistance.between(b, a)).isEqualTo(distance);
        assertThat(EditDistance.isAtMostOne(a, b)).isEqualTo(distance <= 1);
    }
}
