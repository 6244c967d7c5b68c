package org.prasan.disclosure.engine;

import java.util.List;

/**
 * What one attacker can find out.
 *
 * @param intervals one for every primary cell that is not among what the attacker knows anyway, in the matrix's order
 */
public record Audit(Attacker attacker, List<Interval> intervals) {

    public Audit {
        intervals = List.copyOf(intervals);
    }

    /** Intervals that the policy does not allow; of a contributor, values that she can work out. */
    public List<Interval> narrow(IntervalPolicy policy) {
        IntervalPolicy held = policy.against(attacker);
        return intervals.stream().filter(interval -> !held.allows(interval)).toList();
    }
}
