package org.prasan.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parts put to multiples of a base, so that no sum of them is farther from the truth than need be: within one
 * step where there is such a rounding, else as few steps as are found. The same on every run of a platform.
 *
 * @param values of the parts
 * @param difference the most that any sum differs, at least {@code base − 1}
 */
record RoundedParts(List<Long> values, long difference) {

    /** Finds values within all limits; nothing when there are none or none were found. */
    @FunctionalInterface
    interface Search {
        Optional<List<Long>> within(int base, List<Long> counts, List<SumLimit> limits);
    }

    private static final int MOST_STEPS = 4;

    RoundedParts {
        values = List.copyOf(values);
    }

    long sum(List<Integer> parts) {
        return parts.stream().mapToLong(values::get).sum();
    }

    /**
     * By OR-Tools, by our own search where its natives do not load on this platform.
     *
     * @param sums the true sums by their parts
     * @param printed what some sums must come out as
     * @return nothing when no rounding was found
     */
    static Optional<RoundedParts> of(
            int base, List<Long> counts, Map<List<Integer>, Long> sums, List<SumLimit> printed) {
        Search search = SolvedSteps.load().orElseGet(SteppedSearch::new);
        return of(search, base, counts, sums, printed);
    }

    static Optional<RoundedParts> of(
            Search search, int base, List<Long> counts, Map<List<Integer>, Long> sums, List<SumLimit> printed) {
        for (long most = base - 1; most <= (long) MOST_STEPS * base; most++) {
            long difference = most;
            List<SumLimit> limits = Stream.concat(
                            sums.entrySet().stream()
                                    .map(sum -> new SumLimit(
                                            sum.getKey(), sum.getValue() - difference, sum.getValue() + difference)),
                            printed.stream())
                    .toList();
            Optional<List<Long>> found = search.within(base, counts, limits);
            if (found.isPresent()) {
                return found.map(values -> new RoundedParts(values, difference));
            }
        }
        return Optional.empty();
    }
}
