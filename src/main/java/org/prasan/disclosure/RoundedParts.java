package org.prasan.disclosure;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Parts put to multiples of a base, so that no sum of them is farther from the truth than need be: within one
 * step where there is such a rounding, else as few steps as are found. By OR-Tools' CP-SAT; the same on every run.
 *
 * @param values of the parts
 * @param difference the most that any sum differs, at least {@code base − 1}
 */
record RoundedParts(List<Long> values, long difference) {

    private static final int MOST_STEPS = 4;

    /** Steps that a part, which nobody sees by itself, may be off where the sums are the nearer to the truth for it. */
    private static final int SLACK = 2;

    /** CP-SAT's own measure, the same on every machine; about seconds. */
    private static final double MOST_TIME = 5;

    RoundedParts {
        values = List.copyOf(values);
    }

    long sum(List<Integer> parts) {
        return parts.stream().mapToLong(values::get).sum();
    }

    /**
     * @param sums the true sums by their parts
     * @param fixed sums that must come out so
     * @return nothing when no rounding was found
     */
    static Optional<RoundedParts> of(
            int base, List<Long> counts, Map<List<Integer>, Long> sums, Map<List<Integer>, Long> fixed) {
        Loader.loadNativeLibraries();
        for (long most = base - 1; most <= (long) MOST_STEPS * base; most++) {
            Optional<RoundedParts> found = within(most, base, counts, sums, fixed);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<RoundedParts> within(
            long most, int base, List<Long> counts, Map<List<Integer>, Long> sums, Map<List<Integer>, Long> fixed) {
        CpModel model = new CpModel();
        List<IntVar> steps = new ArrayList<>();
        for (long count : counts) {
            long floor = count / base;
            IntVar step = model.newIntVar(Math.max(0, floor - SLACK), floor + 1 + SLACK, "");
            // A count that is nearer to the upper multiple goes there, as far as the sums allow.
            model.addHint(step, count % base * 2 > base ? floor + 1 : floor);
            steps.add(step);
        }
        sums.forEach((parts, truth) -> model.addLinearConstraint(sum(base, parts, steps), truth - most, truth + most));
        fixed.forEach((parts, printed) -> model.addEquality(sum(base, parts, steps), printed));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(MOST_TIME);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        List<Long> values = IntStream.range(0, counts.size())
                .mapToObj(part -> base * solver.value(steps.get(part)))
                .toList();
        return Optional.of(new RoundedParts(values, most));
    }

    private static LinearExpr sum(int base, List<Integer> parts, List<IntVar> steps) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        parts.forEach(part -> sum.addTerm(steps.get(part), base));
        return sum.build();
    }
}
