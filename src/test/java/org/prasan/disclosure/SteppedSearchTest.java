package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounding in plain Java, as where OR-Tools' natives do not load. */
class SteppedSearchTest {

    private static final int SIDE = 6;

    /** A square of counts with the sums of its rows and columns and of all. */
    private static Map<List<Integer>, Long> sums(List<Long> counts) {
        Map<List<Integer>, Long> sums = new LinkedHashMap<>();
        List<List<Integer>> groups = new ArrayList<>();
        groups.add(new ArrayList<>());
        for (int line = 0; line < 2 * SIDE; line++) {
            groups.add(new ArrayList<>());
        }
        for (int part = 0; part < counts.size(); part++) {
            groups.get(0).add(part);
            groups.get(1 + part / SIDE).add(part);
            groups.get(1 + SIDE + part % SIDE).add(part);
            groups.add(List.of(part));
        }
        groups.forEach(group -> sums.put(
                List.copyOf(group), group.stream().mapToLong(counts::get).sum()));
        return sums;
    }

    private static List<Long> counts(long seed) {
        return new Random(seed).longs(SIDE * SIDE, 0, 9).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void everySumIsWithinOneStepAsWithTheSolver(int base) {
        for (int seed = 0; seed < 50; seed++) {
            List<Long> counts = counts(seed);
            Map<List<Integer>, Long> sums = sums(counts);

            RoundedParts rounded = RoundedParts.of(new SteppedSearch(), base, counts, sums, List.of())
                    .orElseThrow();

            assertThat(rounded.difference()).as("seed %d", seed).isEqualTo(base - 1);
            assertThat(rounded.values()).allMatch(value -> value >= 0 && value % base == 0);
            sums.forEach((parts, truth) ->
                    assertThat(Math.abs(rounded.sum(parts) - truth)).isLessThan(base));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void whatWasPrintedBeforeIsPrintedAgain(int base) {
        List<Long> counts = counts(1);
        Map<List<Integer>, Long> sums = sums(counts);
        RoundedParts solved = RoundedParts.of(base, counts, sums, List.of()).orElseThrow();
        List<SumLimit> printed = sums.keySet().stream()
                .filter(parts -> parts.size() > 1)
                .map(parts -> new SumLimit(parts, solved.sum(parts), solved.sum(parts)))
                .toList();

        RoundedParts rounded = RoundedParts.of(new SteppedSearch(), base, counts, sums, printed)
                .orElseThrow();

        assertThat(printed).allMatch(limit -> limit.distance(rounded.sum(limit.parts())) == 0);
        assertThat(rounded.difference()).isLessThanOrEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void whereNothingFitsNothingIsFound(int base) {
        SumLimit tooMuch = new SumLimit(List.of(0), 100, 100);

        assertThat(RoundedParts.of(new SteppedSearch(), base, List.of(4L), Map.of(List.of(0), 4L), List.of(tooMuch)))
                .isEmpty();
        assertThat(RoundedParts.of(base, List.of(4L), Map.of(List.of(0), 4L), List.of(tooMuch)))
                .isEmpty();
    }
}
