package org.prasan.disclosure.engine;

import java.util.Arrays;
import java.util.BitSet;

/** Counts out all tables of whole numbers that agree with the known cells: what an attacker with all the time could do. */
final class EveryTable {

    private final JointMatrix matrix;
    private final Attacker attacker;
    private final int[][] knownCellsOf;
    private final long[] lower;
    private final long[] upper;
    private final long[] left;
    private final long[] table;

    private EveryTable(JointMatrix matrix, BitSet known, Attacker attacker) {
        this.matrix = matrix;
        this.attacker = attacker;
        lower = new long[matrix.cells()];
        upper = new long[matrix.cells()];
        Arrays.fill(lower, Long.MAX_VALUE);
        Arrays.fill(upper, Long.MIN_VALUE);
        left = new long[matrix.cells()];
        Arrays.setAll(left, matrix::value);
        table = new long[matrix.innerCells()];
        knownCellsOf = new int[table.length][];
        Arrays.setAll(
                knownCellsOf,
                row -> known.stream().filter(cell -> contains(cell, row)).toArray());
    }

    /** Bounds of every cell; all coefficients are to be 1 and the total known. */
    static EveryTable of(JointMatrix matrix, BitSet published, Attacker attacker) {
        BitSet known = attacker.heldCells();
        known.or(published);
        EveryTable every = new EveryTable(matrix, known, attacker);
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
            note();
            return;
        }
        long most = Long.MAX_VALUE;
        for (int cell : knownCellsOf[row]) {
            most = Math.min(most, left[cell]);
        }
        boolean own = attacker.ownRows().get(row);
        long from = own ? matrix.count(row) : attacker.shares().getOrDefault(row, 0L);
        long to = own ? Math.min(most, matrix.count(row)) : most;
        for (long count = from; count <= to; count++) {
            put(row, count);
            if (isFull(row)) {
                fill(row + 1);
            }
        }
        put(row, 0);
    }

    /** Whether the cells of which this row is the last have their value. */
    private boolean isFull(int row) {
        for (int cell : knownCellsOf[row]) {
            if (left[cell] != 0 && matrix.rows(cell)[matrix.rows(cell).length - 1] == row) {
                return false;
            }
        }
        return true;
    }

    private void put(int row, long count) {
        for (int cell : knownCellsOf[row]) {
            left[cell] += table[row] - count;
        }
        table[row] = count;
    }

    private boolean contains(int cell, int row) {
        return Arrays.stream(matrix.rows(cell)).anyMatch(member -> member == row);
    }

    private void note() {
        for (int cell = 0; cell < lower.length; cell++) {
            long value = 0;
            for (int row : matrix.rows(cell)) {
                value += table[row];
            }
            lower[cell] = Math.min(lower[cell], value);
            upper[cell] = Math.max(upper[cell], value);
        }
    }
}
