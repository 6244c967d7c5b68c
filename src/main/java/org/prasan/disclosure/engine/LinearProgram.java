package org.prasan.disclosure.engine;

/** Maximises sums over the tables that agree with what an attacker knows; fractions of people are allowed. */
interface LinearProgram extends AutoCloseable {

    double UNBOUNDED = Double.POSITIVE_INFINITY;
    double INFEASIBLE = Double.NaN;

    /** A table to begin with; without it the last one is where the next sum begins. */
    void startFrom(int[] table);

    /** The greatest value of this sum within all bounds, {@link #UNBOUNDED}, or {@link #INFEASIBLE}. */
    double maximise(Sum sum);

    /** Of a variable, where the last sum was greatest. */
    double value(int variable);

    /**
     * Limits a variable, from 0 to any number; it was unlimited above.
     *
     * @return false when no table is left for certain; then the bounds must be widened again
     */
    boolean bound(int variable, double least, double greatest);

    @Override
    void close();
}
