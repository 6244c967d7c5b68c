package org.prasan.disclosure.engine;

import java.util.Arrays;
import java.util.List;

/**
 * A connected part of what an attacker does not know: whole numbers from 0 on that obey equations.
 *
 * @param truth the numbers as they are, a table that always agrees
 * @param equations sums whose value is known
 */
record Unknowns(int[] truth, List<Sum> equations) {

    int size() {
        return truth.length;
    }

    /** The most that each can be, from the equations one by one. */
    long[] caps() {
        long[] most = new long[truth.length];
        Arrays.fill(most, Extreme.UNBOUNDED);
        for (Sum equation : equations) {
            if (Arrays.stream(equation.factors()).allMatch(factor -> factor > 0)) {
                long total = equation.of(truth);
                for (int i = 0; i < equation.variables().length; i++) {
                    int variable = equation.variables()[i];
                    most[variable] = Math.min(most[variable], total / equation.factors()[i]);
                }
            }
        }
        return most;
    }

    /** Whether a table could be the true one, for all that is known. */
    boolean agrees(int[] table) {
        for (int number : table) {
            if (number < 0) {
                return false;
            }
        }
        return equations.stream().allMatch(equation -> equation.of(table) == equation.of(truth));
    }
}
