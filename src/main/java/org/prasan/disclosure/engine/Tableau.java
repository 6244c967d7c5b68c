package org.prasan.disclosure.engine;

import java.util.Arrays;
import java.util.List;

/**
 * A primal simplex in plain Java on a tableau that is kept from one sum to the next. It starts from the true table, so
 * that it needs no first phase; variables out of the basis may lie between their bounds.
 */
final class Tableau implements LinearProgram {

    private static final double TOLERANCE = 1e-9;

    /** What is less is what rounding left of a 0: to divide by it would spoil everything. */
    private static final double LEAST_PIVOT = 1e-6;

    private static final double DRIFT = 1e-7;
    private static final int PATIENCE = 200;

    private final Unknowns unknowns;
    private final int size;
    private double[][] rows;
    private int[] basic;
    private final boolean[] isBasic;
    private final double[] values;
    private final double[] least;
    private final double[] greatest;
    private final double[] costs;
    private final int[] filledColumns;

    Tableau(Unknowns unknowns) {
        this.unknowns = unknowns;
        size = unknowns.size();
        values = Arrays.stream(unknowns.truth()).asDoubleStream().toArray();
        least = new double[size];
        greatest = new double[size];
        costs = new double[size];
        filledColumns = new int[size];
        Arrays.fill(greatest, UNBOUNDED);
        isBasic = new boolean[size];
        basic = new int[size];
        rows = reduced(unknowns.equations(), basic);
    }

    /** Equations in reduced echelon form; those that follow from others drop out. */
    private double[][] reduced(List<Sum> equations, int[] chosen) {
        double[][] kept = new double[Math.min(size, equations.size())][];
        int count = 0;
        for (Sum equation : equations) {
            double[] row = new double[size];
            for (int i = 0; i < equation.variables().length; i++) {
                row[equation.variables()[i]] = equation.factors()[i];
            }
            for (int i = 0; i < count; i++) {
                subtract(row, kept[i], row[chosen[i]]);
            }
            int pivot = pivotOf(row);
            if (pivot >= 0) {
                scale(row, pivot);
                for (int i = 0; i < count; i++) {
                    subtract(kept[i], row, kept[i][pivot]);
                }
                isBasic[pivot] = true;
                chosen[count] = pivot;
                kept[count++] = row;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** The greatest entry, of equals one whose true number is above 0: the basis is then less degenerate. */
    private int pivotOf(double[] row) {
        int best = -1;
        double most = LEAST_PIVOT;
        for (int j = 0; j < size; j++) {
            double weight = Math.abs(row[j]) * (values[j] > 0 ? 1.5 : 1);
            if (weight > most) {
                most = weight;
                best = j;
            }
        }
        return best;
    }

    private static void scale(double[] row, int pivot) {
        double factor = 1 / row[pivot];
        for (int j = 0; j < row.length; j++) {
            row[j] *= factor;
        }
        row[pivot] = 1;
    }

    private static void subtract(double[] from, double[] row, double factor) {
        if (factor != 0) {
            for (int j = 0; j < row.length; j++) {
                if (row[j] != 0) {
                    double difference = from[j] - factor * row[j];
                    from[j] = Math.abs(difference) < TOLERANCE ? 0 : difference;
                }
            }
        }
    }

    /** Any table obeys the equations, so any basis fits it: what does not matter to a sum stays whole-numbered. */
    @Override
    public void startFrom(int[] table) {
        boolean hasDrifted = drift() > DRIFT;
        for (int j = 0; j < size; j++) {
            values[j] = table[j];
        }
        if (hasDrifted) {
            Arrays.fill(isBasic, false);
            basic = new int[size];
            rows = reduced(unknowns.equations(), basic);
        }
    }

    /** How far rounding has carried the last solution off the equations. */
    private double drift() {
        double most = 0;
        for (Sum equation : unknowns.equations()) {
            most = Math.max(most, Math.abs(value(equation) - equation.of(unknowns.truth())));
        }
        return most;
    }

    @Override
    public double maximise(Sum sum) {
        Arrays.fill(costs, 0);
        for (int i = 0; i < sum.variables().length; i++) {
            costs[sum.variables()[i]] = sum.factors()[i];
        }
        for (int i = 0; i < rows.length; i++) {
            subtract(costs, rows[i], costs[basic[i]]);
        }
        for (int turn = 0; ; turn++) {
            int entering = entering(turn > PATIENCE * 10);
            if (entering < 0) {
                return value(sum);
            }
            if (!move(entering, Math.signum(costs[entering]))) {
                return UNBOUNDED;
            }
        }
    }

    private double value(Sum sum) {
        double value = 0;
        for (int i = 0; i < sum.variables().length; i++) {
            value += sum.factors()[i] * values[sum.variables()[i]];
        }
        return value;
    }

    /** The one that promises most, or the first one where that went in circles; -1 when none promises anything. */
    private int entering(boolean first) {
        int best = -1;
        double most = LEAST_PIVOT;
        for (int j = 0; j < size; j++) {
            if (Math.abs(costs[j]) > most && !isBasic[j] && canMove(j, costs[j] > 0)) {
                best = j;
                most = Math.abs(costs[j]);
                if (first) {
                    return best;
                }
            }
        }
        return best;
    }

    private boolean canMove(int variable, boolean up) {
        return up ? values[variable] < greatest[variable] - TOLERANCE : values[variable] > least[variable] + TOLERANCE;
    }

    /** @return false when nothing stops it */
    private boolean move(int entering, double direction) {
        double step = direction > 0 ? greatest[entering] - values[entering] : values[entering] - least[entering];
        int leaving = -1;
        for (int i = 0; i < rows.length; i++) {
            double slope = -rows[i][entering] * direction;
            if (Math.abs(slope) > LEAST_PIVOT) {
                double room = room(basic[i], slope);
                if (room < step - TOLERANCE
                        || leaving >= 0
                                && room < step + TOLERANCE
                                && Math.abs(rows[i][entering]) > Math.abs(rows[leaving][entering])) {
                    step = Math.min(step, room);
                    leaving = i;
                }
            }
        }
        if (step == UNBOUNDED) {
            return false;
        }
        values[entering] += direction * step;
        for (int i = 0; i < rows.length; i++) {
            values[basic[i]] -= rows[i][entering] * direction * step;
        }
        if (leaving >= 0) {
            pivot(leaving, entering);
        }
        return true;
    }

    private double room(int variable, double slope) {
        double room = slope > 0 ? greatest[variable] - values[variable] : values[variable] - least[variable];
        return Math.max(0, room / Math.abs(slope));
    }

    private void pivot(int leaving, int entering) {
        int out = basic[leaving];
        values[out] = values[out] - least[out] < greatest[out] - values[out] ? least[out] : greatest[out];
        scale(rows[leaving], entering);
        int filled = 0;
        for (int j = 0; j < size; j++) {
            if (rows[leaving][j] != 0) {
                filledColumns[filled++] = j;
            }
        }
        for (int i = 0; i < rows.length; i++) {
            if (i != leaving) {
                subtract(rows[i], rows[leaving], rows[i][entering], filled);
            }
        }
        subtract(costs, rows[leaving], costs[entering], filled);
        isBasic[out] = false;
        isBasic[entering] = true;
        basic[leaving] = entering;
    }

    /** Of the columns in which the row has anything. */
    private void subtract(double[] from, double[] row, double factor, int filled) {
        if (factor != 0) {
            for (int i = 0; i < filled; i++) {
                int j = filledColumns[i];
                double difference = from[j] - factor * row[j];
                from[j] = Math.abs(difference) < TOLERANCE ? 0 : difference;
            }
        }
    }

    @Override
    public double value(int variable) {
        return values[variable];
    }

    /** Where the variable lies outside, it is first driven to the nearer bound, which is a sum to be maximised too. */
    @Override
    public boolean bound(int variable, double from, double to) {
        boolean above = values[variable] > to + TOLERANCE;
        boolean below = values[variable] < from - TOLERANCE;
        if (above || below) {
            least[variable] = above ? to : 0;
            greatest[variable] = above ? UNBOUNDED : from;
            maximise(new Sum(new int[] {variable}, new int[] {above ? -1 : 1}));
        }
        least[variable] = from;
        greatest[variable] = to;
        return values[variable] <= to + TOLERANCE * PATIENCE && values[variable] >= from - TOLERANCE * PATIENCE;
    }

    @Override
    public void close() {
        // It holds nothing but arrays.
    }
}
