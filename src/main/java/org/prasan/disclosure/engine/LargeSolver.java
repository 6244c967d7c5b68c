package org.prasan.disclosure.engine;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * OR-Tools' GLOP. It takes seconds to load and, of a case of five hundred unknowns, sixteen times as long as {@link
 * Tableau}, of three thousand a tenth; so it is opened only for those.
 */
final class LargeSolver implements LinearProgram {

    private final MPSolver solver;
    private final MPVariable[] variables;
    private final Unknowns unknowns;

    private LargeSolver(MPSolver solver, Unknowns unknowns) {
        this.solver = solver;
        this.unknowns = unknowns;
        variables = solver.makeNumVarArray(unknowns.size(), 0, MPSolver.infinity());
        for (Sum equation : unknowns.equations()) {
            double total = equation.of(unknowns.truth());
            MPConstraint constraint = solver.makeConstraint(total, total);
            for (int i = 0; i < equation.variables().length; i++) {
                constraint.setCoefficient(variables[equation.variables()[i]], equation.factors()[i]);
            }
        }
    }

    /** Nothing where its natives do not load on this platform. */
    static Optional<LinearProgram> open(Unknowns unknowns) {
        try {
            Loader.loadNativeLibraries();
            return Optional.ofNullable(MPSolver.createSolver("GLOP")).map(solver -> new LargeSolver(solver, unknowns));
        } catch (RuntimeException | LinkageError unloaded) {
            return Optional.empty();
        }
    }

    /** It begins from its own last basis. */
    @Override
    public void startFrom(int[] table) {
        if (table.length != unknowns.size()) {
            throw new IllegalArgumentException("a table of " + table.length + " of " + unknowns.size());
        }
    }

    /** @throws AbnormalEndException when GLOP gives up */
    @Override
    public double maximise(Sum sum) {
        MPObjective objective = solver.objective();
        objective.clear();
        for (int i = 0; i < sum.variables().length; i++) {
            objective.setCoefficient(variables[sum.variables()[i]], sum.factors()[i]);
        }
        objective.setMaximization();
        MPSolver.ResultStatus status = solver.solve();
        return switch (status) {
            case OPTIMAL -> objective.value();
            case UNBOUNDED -> UNBOUNDED;
            case INFEASIBLE -> allowsTruth() ? UNBOUNDED : INFEASIBLE;
            default -> throw new AbnormalEndException(status.name());
        };
    }

    /** GLOP calls a program infeasible also where it only knows that it has no greatest value. */
    private boolean allowsTruth() {
        return IntStream.range(0, variables.length)
                .allMatch(i -> unknowns.truth()[i] >= variables[i].lb() && unknowns.truth()[i] <= variables[i].ub());
    }

    @Override
    public double value(int variable) {
        return variables[variable].solutionValue();
    }

    @Override
    public boolean bound(int variable, double least, double greatest) {
        variables[variable].setBounds(least, greatest == UNBOUNDED ? MPSolver.infinity() : greatest);
        return true;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
