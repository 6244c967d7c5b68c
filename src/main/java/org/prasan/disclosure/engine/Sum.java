package org.prasan.disclosure.engine;

import java.util.Arrays;

/** A sum of variables of an attack, each with its factor; a value, so that equal cells are attacked once. */
record Sum(int[] variables, int[] factors) {

    Sum negative() {
        return new Sum(variables, Arrays.stream(factors).map(factor -> -factor).toArray());
    }

    long of(int[] values) {
        long sum = 0;
        for (int i = 0; i < variables.length; i++) {
            sum += (long) factors[i] * values[variables[i]];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sum sum
                && Arrays.equals(variables, sum.variables)
                && Arrays.equals(factors, sum.factors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(variables) + Arrays.hashCode(factors);
    }
}
