package org.prasan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviationTest {

    /** Median 100, median absolute deviation 3: the modified z-score of 116 is 3.597, of 115 it is 3.373. */
    private static final List<Long> LARGE = List.of(94L, 97L, 97L, 99L, 100L, 100L, 101L, 103L, 103L, 106L, 95L, 104L);

    @Test
    void largeFiguresAreJudgedByTheModifiedZScore() {
        assertThat(Deviation.median(LARGE.stream().map(Long::doubleValue).toList()))
                .isEqualTo(100);
        assertThat(Deviation.isUnlike(116, LARGE)).isTrue();
        assertThat(Deviation.isUnlike(115, LARGE)).isFalse();
        assertThat(Deviation.isUnlike(84, LARGE)).isTrue();
    }

    @Test
    void smallFiguresAreJudgedByTheRatioOfTwoPoissonMeans() {
        List<Long> twos = Collections.nCopies(12, 2L);

        assertThat(Deviation.isUnlike(7, twos)).isFalse();
        assertThat(Deviation.isUnlike(11, twos)).isTrue();
        assertThat(Deviation.isUnlike(0, twos)).isFalse();
    }

    /** Of 3 in 2 periods, all in this one: 1/8; doubled for either tail. */
    @Test
    void theUnlikelihoodIsTheBinomialOfThisPeriodsShare() {
        assertThat(Deviation.unlikelihood(3, List.of(0L))).isCloseTo(0.25, within(1e-9));
        assertThat(Deviation.unlikelihood(2, List.of(1L))).isCloseTo(1, within(1e-9));
        assertThat(Deviation.unlikelihood(30, List.of(30L))).isEqualTo(1);
    }

    @Test
    void figuresThatNeverVariedAreNotAllUnlike() {
        List<Long> same = Collections.nCopies(12, 50L);

        assertThat(Deviation.isUnlike(51, same)).isFalse();
        assertThat(Deviation.isUnlike(90, same)).isTrue();
    }
}
