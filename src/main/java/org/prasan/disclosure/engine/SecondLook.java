package org.prasan.disclosure.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks again at intervals that are too narrow only for want of a table that was found: whether one exists in which the
 * cell is small or great enough. A table that is found widens all cells of its part.
 */
final class SecondLook {

    private final Attack attack;
    private final IntervalPolicy policy;
    private final Map<Integer, Interval> intervals = new TreeMap<>();
    private final Map<Integer, List<int[]>> tables = new TreeMap<>();

    SecondLook(Attack attack, IntervalPolicy policy) {
        this.attack = attack;
        this.policy = policy;
    }

    Audit at(Audit first) {
        first.intervals().forEach(interval -> intervals.put(interval.cell(), interval));
        for (Interval narrow : first.narrow(policy)) {
            look(narrow.cell());
        }
        return new Audit(first.attacker(), List.copyOf(intervals.values()));
    }

    private void look(int cell) {
        Map<Integer, Sum> sums = attack.sumsByPart(cell);
        if (sums.size() != 1) {
            return;
        }
        int part = sums.keySet().iterator().next();
        Sum sum = sums.values().iterator().next();
        Interval met = wider(cell, part, sum);
        long known = attack.knownPart(cell);
        long high = Math.min(met.upper(), Math.max(policy.above() + 1, met.lowest() + policy.width()));
        if (!policy.allows(met) && met.highest() < high) {
            find(part, sum, high - known);
            met = wider(cell, part, sum);
        }
        long low = Math.max(met.lower(), met.highest() - policy.width());
        if (!policy.allows(met) && met.lowest() > low) {
            find(part, sum.negative(), known - low);
            wider(cell, part, sum);
        }
    }

    private void find(int part, Sum sum, long least) {
        Optional<int[]> table = WholeTable.find(attack.parts().get(part), sum, least);
        table.ifPresent(
                found -> tables.computeIfAbsent(part, p -> new ArrayList<>()).add(found));
    }

    /** By the tables that were found for other cells too. */
    private Interval wider(int cell, int part, Sum sum) {
        Interval interval = Objects.requireNonNull(intervals.get(cell));
        for (int[] table : tables.getOrDefault(part, List.of())) {
            long value = attack.knownPart(cell) + sum.of(table);
            interval = new Interval(
                    cell,
                    interval.lower(),
                    interval.upper(),
                    Math.min(interval.lowest(), value),
                    Math.max(interval.highest(), value));
        }
        intervals.put(cell, interval);
        return interval;
    }
}
