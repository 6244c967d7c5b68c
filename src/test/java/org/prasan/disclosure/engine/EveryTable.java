package org.prasan.disclosure.engine;

import java.util.Arrays;
import java.util.BitSet;

/** Counts out all tables of whole numbers that agree with the known cells: what an attacker with all the time could do. */
final class EveryTable {

    private final JointMatrix matrix;
    private final BitSet known;
    private final BitSet knownRows;
    private final long[] lower;
    private final long[] upper;
    private final long[] left;
    private final long[] table;

    private EveryTable(JointMatrix matrix, BitSet known, BitSet knownRows) {
        this.matrix = matrix;
        this.known = known;
        this.knownRows = knownRows;
        lower = new long[matrix.cells()];
        upper = new long[matrix.cells()];
        Arrays.fill(lower, Long.MAX_VALUE);
        Arrays.fill(upper, Long.MIN_VALUE);
        left = new long[matrix.cells()];
        Arrays.setAll(left, matrix::value);
        table = new long[matrix.innerCells()];
    }

    /** Bounds of every cell; all coefficients are to be 1 and the total known. */
    static EveryTable of(JointMatrix matrix, BitSet known, BitSet knownRows) {
        EveryTable every = new EveryTable(matrix, known, knownRows);
        every.fill(0);
        return every;
    }

    long lower(int cell) {
        return lower[cell];
    }

    long upper(int cell) {
        return upper[cell];
    }

    private void fill(int row) {
        if (row == table.length) {
            if (known.stream().allMatch(cell -> left[cell] == 0)) {
                note();
            }
            return;
        }
        long most = known.stream()
                .filter(cell -> contains(cell, row))
                .mapToLong(cell -> left[cell])
                .min()
                .orElseThrow();
        long from = knownRows.get(row) ? matrix.count(row) : 0;
        long to = knownRows.get(row) ? Math.min(most, matrix.count(row)) : most;
        for (long count = from; count <= to; count++) {
            put(row, count);
            fill(row + 1);
            put(row, 0);
        }
    }

    private void put(int row, long count) {
        known.stream().filter(cell -> contains(cell, row)).forEach(cell -> left[cell] += table[row] - count);
        table[row] = count;
    }

    private boolean contains(int cell, int row) {
        return Arrays.stream(matrix.rows(cell)).anyMatch(member -> member == row);
    }

    private void note() {
        for (int cell = 0; cell < matrix.cells(); cell++) {
            long value = Arrays.stream(matrix.rows(cell))
                    .mapToLong(row -> table[row])
                    .sum();
            lower[cell] = Math.min(lower[cell], value);
            upper[cell] = Math.max(upper[cell], value);
        }
    }
}
