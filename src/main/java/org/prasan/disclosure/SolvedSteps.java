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
import java.util.Optional;

/** Multiples of a base for parts, by OR-Tools' CP-SAT. */
final class SolvedSteps implements RoundedParts.Search {

    /** Steps that a part, which nobody sees by itself, may be off where the sums are the nearer to the truth for it. */
    static final int SLACK = 2;

    /** CP-SAT's own measure, the same on every machine; about seconds. */
    private static final double MOST_TIME = 5;

    private SolvedSteps() {}

    /** Nothing where its natives do not load on this platform. */
    static Optional<RoundedParts.Search> load() {
        try {
            Loader.loadNativeLibraries();
            return Optional.of(new SolvedSteps());
        } catch (RuntimeException | LinkageError unloaded) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<List<Long>> within(int base, List<Long> counts, List<SumLimit> limits) {
        CpModel model = new CpModel();
        List<IntVar> steps = new ArrayList<>();
        for (long count : counts) {
            long floor = count / base;
            IntVar step = model.newIntVar(Math.max(0, floor - SLACK), floor + 1 + SLACK, "");
            // Where the search begins: at the nearer multiple.
            model.addHint(step, count % base * 2 > base ? floor + 1 : floor);
            steps.add(step);
        }
        limits.forEach(
                limit -> model.addLinearConstraint(sum(base, limit.parts(), steps), limit.least(), limit.most()));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(MOST_TIME);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        return Optional.of(steps.stream().map(step -> base * solver.value(step)).toList());
    }

    private static LinearExpr sum(int base, List<Integer> parts, List<IntVar> steps) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        parts.forEach(part -> sum.addTerm(steps.get(part), base));
        return sum.build();
    }
}
