package org.prasan.disclosure.engine;

import java.util.SplittableRandom;

/**
 * Three random linear forms of a residue modulo {@link Mersenne#PRIME}. Proportional residues have proportional forms,
 * others the same ones with a chance of 2^-62, so that one number per residue tells proportional ones apart.
 */
final class Fingerprints {

    static final int FORMS = 3;
    static final long OF_NOTHING = Long.MAX_VALUE;

    private final int[][] factors;

    Fingerprints(int rows) {
        SplittableRandom random = new SplittableRandom(rows);
        factors = new int[FORMS][rows];
        for (int[] form : factors) {
            for (int row = 0; row < rows; row++) {
                form[row] = random.nextInt(1, Mersenne.PRIME);
            }
        }
    }

    int factor(int form, int row) {
        return factors[form][row];
    }

    int form(int form, Residue residue) {
        int sum = 0;
        for (int i = 0; i < residue.size(); i++) {
            sum = Mersenne.sum(sum, Mersenne.product(factors[form][residue.row(i)], residue.value(i)));
        }
        return sum;
    }

    /** The same for all multiples of a residue, from its forms. */
    static long normal(int first, int second, int third) {
        if (first != 0) {
            return normal(second, third, first, Mersenne.inverse(first));
        }
        return second != 0
                ? -1L - Mersenne.product(third, Mersenne.inverse(second))
                : third != 0 ? Long.MIN_VALUE : OF_NOTHING;
    }

    /** @param inverse of the first form */
    static long normal(int second, int third, int first, int inverse) {
        return (long) Mersenne.product(second, inverse) << 31 | Mersenne.product(third, inverse);
    }

    long normal(Residue residue) {
        return normal(form(0, residue), form(1, residue), form(2, residue));
    }
}
