package org.prasan.disclosure.engine;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for one whole-numbered table in which a sum is at least so much, by OR-Tools' CP-SAT: it found in milliseconds
 * tables that branch and bound had not met after thousands of branches.
 */
final class WholeTable {

    /** Its own measure, the same on every machine; about seconds. */
    private static final double MOST_TIME = 2;

    private final CpModel model = new CpModel();
    private final Unknowns unknowns;
    private final IntVar[] variables;

    private WholeTable(Unknowns unknowns) {
        this.unknowns = unknowns;
        long most = Arrays.stream(unknowns.truth()).asLongStream().sum() * 2 + Short.MAX_VALUE;
        variables = IntStream.range(0, unknowns.size())
                .mapToObj(variable -> model.newIntVar(0, most, ""))
                .toArray(IntVar[]::new);
        unknowns.equations()
                .forEach(equation -> model.addEquality(expression(equation), equation.of(unknowns.truth())));
    }

    /** Nothing when there is none, when none was found, or where the natives do not load on this platform. */
    static Optional<int[]> find(Unknowns unknowns, Sum sum, long least) {
        try {
            Loader.loadNativeLibraries();
            return new WholeTable(unknowns).find(sum, least);
        } catch (RuntimeException | LinkageError unloaded) {
            return Optional.empty();
        }
    }

    private Optional<int[]> find(Sum sum, long least) {
        model.addGreaterOrEqual(expression(sum), least);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(MOST_TIME);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        int[] table = Arrays.stream(variables)
                .mapToInt(variable -> Math.toIntExact(solver.value(variable)))
                .toArray();
        return Optional.of(table).filter(unknowns::agrees);
    }

    private LinearExpr expression(Sum sum) {
        IntVar[] terms = Arrays.stream(sum.variables())
                .mapToObj(variable -> variables[variable])
                .toArray(IntVar[]::new);
        return LinearExpr.weightedSum(
                terms, Arrays.stream(sum.factors()).asLongStream().toArray());
    }
}
