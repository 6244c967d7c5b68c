package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Multiples of a base for parts, in plain Java: from the nearest multiples on, step by step, whichever step brings all
 * sums together nearest to their limits; a part that was moved rests for a while.
 */
final class SteppedSearch implements RoundedParts.Search {

    private static final int MOST_MOVES = 20_000;

    /** Moves for which a part rests; uneven, so that parts don't take turns. */
    private static final int REST = 7;

    @Override
    public Optional<List<Long>> within(int base, List<Long> counts, List<SumLimit> limits) {
        Walk walk = new Walk(base, counts, limits);
        for (int move = 0; move < MOST_MOVES && !walk.isThere(); move++) {
            if (!walk.step(move)) {
                return Optional.empty();
            }
        }
        return walk.isThere() ? Optional.of(walk.values()) : Optional.empty();
    }

    private static final class Walk {
        private final int base;
        private final List<SumLimit> limits;
        private final List<List<Integer>> limitsOf = new ArrayList<>();
        private final long[] least;
        private final long[] most;
        private final long[] values;
        private final long[] sums;
        private final int[] restsUntil;

        Walk(int base, List<Long> counts, List<SumLimit> limits) {
            this.base = base;
            this.limits = limits;
            least = new long[counts.size()];
            most = new long[counts.size()];
            values = new long[counts.size()];
            restsUntil = new int[counts.size()];
            for (int part = 0; part < values.length; part++) {
                long floor = counts.get(part) / base;
                least[part] = Math.max(0, floor - SolvedSteps.SLACK) * base;
                most[part] = (floor + 1 + SolvedSteps.SLACK) * base;
                values[part] = (counts.get(part) % base * 2 > base ? floor + 1 : floor) * base;
                limitsOf.add(new ArrayList<>());
            }
            sums = limits.stream()
                    .mapToLong(limit -> limit.parts().stream()
                            .mapToLong(part -> values[part])
                            .sum())
                    .toArray();
            for (int limit = 0; limit < sums.length; limit++) {
                for (int part : limits.get(limit).parts()) {
                    limitsOf.get(part).add(limit);
                }
            }
        }

        boolean isThere() {
            return farthest() < 0;
        }

        /** The limit that is missed by most; −1 when none is. */
        private int farthest() {
            int farthest = -1;
            long by = 0;
            for (int limit = 0; limit < sums.length; limit++) {
                long distance = limits.get(limit).distance(sums[limit]);
                if (distance > by) {
                    farthest = limit;
                    by = distance;
                }
            }
            return farthest;
        }

        /** @return false when nothing can be moved at all */
        boolean step(int move) {
            int limit = farthest();
            int change = sums[limit] < limits.get(limit).least() ? base : -base;
            List<Integer> movable = limits.get(limit).parts().stream()
                    .filter(part -> values[part] + change >= least[part] && values[part] + change <= most[part])
                    .toList();
            List<Integer> rested =
                    movable.stream().filter(part -> restsUntil[part] <= move).toList();
            Optional<Integer> best = (rested.isEmpty() ? movable : rested)
                    .stream()
                            .max(Comparator.comparing((Integer part) -> gain(part, change))
                                    .thenComparing(part -> -restsUntil[part]));
            best.ifPresent(part -> move(part, change, move));
            return best.isPresent();
        }

        /** How much nearer all sums come together. */
        private long gain(int part, int change) {
            long gain = 0;
            for (int limit : limitsOf.get(part)) {
                SumLimit of = limits.get(limit);
                gain += of.distance(sums[limit]) - of.distance(sums[limit] + change);
            }
            return gain;
        }

        private void move(int part, int change, int move) {
            values[part] += change;
            limitsOf.get(part).forEach(limit -> sums[limit] += change);
            restsUntil[part] = move + REST;
        }

        List<Long> values() {
            return Arrays.stream(values).boxed().toList();
        }
    }
}
