package org.prasan.disclosure.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All that is published of a block, as the residues of its inner rows: every row that became a pivot is a combination of
 * rows that did not. A cell's residue is the sum of its rows' residues, so that cells need no elimination of their own.
 */
final class Span {

    private final @Nullable Residue[] pivots;
    private final int[] pivotRows;
    private int size;
    private final int[] uses;
    private final long[] sums;

    Span(int rows) {
        pivots = new @Nullable Residue[rows];
        pivotRows = new int[rows];
        uses = new int[rows];
        sums = new long[rows];
    }

    Residue residue(int[] rows, int[] coefficients) {
        int least = sums.length;
        int greatest = -1;
        for (int i = 0; i < rows.length; i++) {
            Residue known = pivots[rows[i]];
            if (known == null) {
                sums[rows[i]] += coefficients[i];
                least = Math.min(least, rows[i]);
                greatest = Math.max(greatest, rows[i]);
            } else if (!known.isEmpty()) {
                add(known, coefficients[i]);
                least = Math.min(least, known.row(0));
                greatest = Math.max(greatest, known.row(known.size() - 1));
            }
        }
        return collect(least, greatest);
    }

    /** Below 2^31 each, so that a sum of small multiples of them needs no remainder before its end. */
    private void add(Residue known, int coefficient) {
        for (int i = 0; i < known.size(); i++) {
            sums[known.row(i)] += (long) coefficient * known.value(i);
        }
    }

    private Residue collect(int least, int greatest) {
        int found = 0;
        for (int row = least; row <= greatest; row++) {
            if (sums[row] != 0) {
                sums[row] = Mersenne.residue(sums[row]);
                found += sums[row] == 0 ? 0 : 1;
            }
        }
        int[] rows = new int[found];
        int[] values = new int[found];
        for (int row = least, i = 0; row <= greatest; row++) {
            if (sums[row] != 0) {
                rows[i] = row;
                values[i++] = (int) sums[row];
                sums[row] = 0;
            }
        }
        return found == 0 ? Residue.EMPTY : new Residue(rows, values);
    }

    /** The row of this residue, below a limit, that the fewest pivots hang on: it spreads least. */
    int cheapestRow(Residue residue, int limit) {
        int best = residue.row(0);
        for (int i = 1; i < residue.size() && residue.row(i) < limit; i++) {
            if (uses[residue.row(i)] < uses[best]) {
                best = residue.row(i);
            }
        }
        return best;
    }

    /** By how much of a row that is no pivot yet every row is made, the row itself included. */
    Residue across(int row) {
        int[] rows = new int[uses[row] + 1];
        int[] values = new int[rows.length];
        rows[0] = row;
        values[0] = 1;
        for (int i = 0, found = 1; found < rows.length; i++) {
            int value = pivot(pivotRows[i]).at(row);
            if (value != 0) {
                rows[found] = pivotRows[i];
                values[found++] = value;
            }
        }
        return new Residue(rows, values);
    }

    /**
     * Publishes a residue.
     *
     * @param unit the residue with the value 1 at its pivot
     * @param across of the pivot, from {@link #across}
     */
    void publish(Residue unit, int pivot, Residue across) {
        Residue rest = unit.without(pivot);
        for (int i = 1; i < across.size(); i++) {
            replace(across.row(i), pivot(across.row(i)).without(pivot).plus(rest, Mersenne.negative(across.value(i))));
        }
        pivots[pivot] = Residue.EMPTY;
        pivotRows[size++] = pivot;
        replace(pivot, rest.times(Mersenne.PRIME - 1));
    }

    private void replace(int row, Residue by) {
        count(pivot(row), -1);
        count(by, 1);
        pivots[row] = by;
    }

    private void count(Residue residue, int change) {
        for (int i = 0; i < residue.size(); i++) {
            uses[residue.row(i)] += change;
        }
    }

    private Residue pivot(int row) {
        Residue pivot = pivots[row];
        if (pivot == null) {
            throw new IllegalStateException("row " + row + " is no pivot of " + Arrays.toString(pivotRows));
        }
        return pivot;
    }
}
