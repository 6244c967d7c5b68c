package org.prasan.disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bounds in whole people, where fractions of them would allow more. */
class WholeBoundsTest {

    private static Sum sum(int... entries) {
        return new Sum(
                IntStream.range(0, entries.length / 2).map(i -> entries[2 * i]).toArray(),
                IntStream.range(0, entries.length / 2)
                        .map(i -> entries[2 * i + 1])
                        .toArray());
    }

    private static Extreme greatest(Unknowns unknowns, Sum sum) {
        return new WholeBounds(unknowns, new Tableau(unknowns)).greatest(sum);
    }

    /** 2x + 2y + 3z = 7: z is odd, so x is 2 at most and not 3½. */
    @Test
    void noFractionOfAPersonIsCounted() {
        Unknowns unknowns = new Unknowns(new int[] {1, 1, 1}, List.of(sum(0, 2, 1, 2, 2, 3)));

        assertThat(greatest(unknowns, sum(0, 1))).isEqualTo(new Extreme(2, 2));
        assertThat(greatest(unknowns, sum(2, 1))).isEqualTo(new Extreme(1, 1));
        assertThat(greatest(unknowns, sum(2, -1))).isEqualTo(new Extreme(-1, -1));
        assertThat(greatest(unknowns, sum(0, 3, 1, 1))).isEqualTo(new Extreme(6, 6));
    }

    @Test
    void whatNothingLimitsHasNoEnd() {
        Unknowns unknowns = new Unknowns(new int[] {2, 2}, List.of(sum(0, 1, 1, -1)));

        assertThat(greatest(unknowns, sum(0, 1))).isEqualTo(new Extreme(Extreme.UNBOUNDED, Extreme.UNBOUNDED));
        assertThat(greatest(unknowns, sum(0, 1, 1, -1))).isEqualTo(new Extreme(0, 0));
        assertThat(greatest(unknowns, sum(0, -1))).isEqualTo(new Extreme(0, 0));
    }

    /** Counts up to 7 of four unknowns in one or two equations with factors, counted out. */
    @Test
    void everySumIsAsGreatAsTheBestTableThatAgrees() {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            int[] truth = random.ints(4, 0, 3).toArray();
            List<Sum> equations = new ArrayList<>();
            equations.add(sum(0, 1 + random.nextInt(3), 1, 1 + random.nextInt(3), 2, 1 + random.nextInt(3), 3, 2));
            if (random.nextBoolean()) {
                equations.add(sum(0, 1, 2, random.nextInt(3) - 1));
            }
            Unknowns unknowns = new Unknowns(truth, equations);
            Sum sum = sum(0, random.nextInt(5) - 2, 1, random.nextInt(5) - 2, 3, 1);

            long most = most(unknowns, sum, new int[4], 0);

            assertThat(greatest(unknowns, sum)).as("seed %d", seed).isEqualTo(new Extreme(most, most));
        }
    }

    /** The first equation allows at most 24 of each. */
    private static long most(Unknowns unknowns, Sum sum, int[] table, int next) {
        if (next == table.length) {
            return unknowns.agrees(table) ? sum.of(table) : Long.MIN_VALUE;
        }
        long most = Long.MIN_VALUE;
        for (int count = 0; count <= unknowns.caps()[next]; count++) {
            table[next] = count;
            most = Math.max(most, most(unknowns, sum, table, next + 1));
        }
        return most;
    }
}
