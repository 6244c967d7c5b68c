package org.prasan.disclosure.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The span of some cells over the rational numbers, by textbook elimination in whole numbers of any size. */
final class ExactSpan {

    private final JointMatrix matrix;
    private final List<BigInteger[]> pivots = new ArrayList<>();

    ExactSpan(JointMatrix matrix, BitSet cells) {
        this.matrix = matrix;
        cells.stream().forEach(this::add);
    }

    private void add(int cell) {
        BigInteger[] rest = rest(cell);
        if (first(rest) >= 0) {
            pivots.add(rest);
        }
    }

    boolean contains(int cell) {
        return first(rest(cell)) < 0;
    }

    private BigInteger[] rest(int cell) {
        BigInteger[] rest = new BigInteger[matrix.innerCells()];
        Arrays.fill(rest, BigInteger.ZERO);
        for (int i = 0; i < matrix.rows(cell).length; i++) {
            rest[matrix.rows(cell)[i]] = BigInteger.valueOf(matrix.coefficients(cell)[i]);
        }
        for (BigInteger[] pivot : pivots) {
            int at = first(pivot);
            BigInteger factor = rest[at];
            for (int row = 0; row < rest.length && factor.signum() != 0; row++) {
                rest[row] = rest[row].multiply(pivot[at]).subtract(pivot[row].multiply(factor));
            }
        }
        return rest;
    }

    private static int first(BigInteger[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i].signum() != 0) {
                return i;
            }
        }
        return -1;
    }
}
