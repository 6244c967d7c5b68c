package org.prasan.disclosure.engine;

import java.util.Arrays;
import java.util.List;

/**
 * A primal simplex in plain Java on a tableau that is kept from one sum to the next. It starts from the true table, so
 * that it needs no first phase; variables out of the basis may lie between their bounds.
 */
final class Tableau implements LinearProgram {

    private static final double TOLERANCE = 1e-9;
    private static final int PATIENCE = 200;

    private final int size;
    private final double[][] rows;
    private final int[] basic;
    private final boolean[] isBasic;
    private final double[] values;
    private final double[] least;
    private final double[] greatest;
    private final double[] costs;

    Tableau(Unknowns unknowns) {
        size = unknowns.size();
        values = Arrays.stream(unknowns.truth()).asDoubleStream().toArray();
        least = new double[size];
        greatest = new double[size];
        costs = new double[size];
        Arrays.fill(greatest, UNBOUNDED);
        isBasic = new boolean[size];
        int[] chosen = new int[size];
        rows = reduced(unknowns.equations(), chosen);
        basic = Arrays.copyOf(chosen, rows.length);
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
        double most = TOLERANCE;
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
        for (int j = 0; j < size; j++) {
            values[j] = table[j];
        }
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
        double most = TOLERANCE;
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
            if (Math.abs(slope) > TOLERANCE) {
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
        for (int i = 0; i < rows.length; i++) {
            if (i != leaving) {
                subtract(rows[i], rows[leaving], rows[i][entering]);
            }
        }
        subtract(costs, rows[leaving], costs[entering]);
        isBasic[out] = false;
        isBasic[entering] = true;
        basic[leaving] = entering;
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
