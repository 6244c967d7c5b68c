package org.prasan.disclosure.engine;

import java.util.Arrays;

/** What is left of a cell modulo all that is published: ascending rows with values modulo {@link Mersenne#PRIME}. */
final class Residue {

    static final Residue EMPTY = new Residue(new int[0], new int[0]);

    private final int[] rows;
    private final int[] values;

    /** Takes the arrays as its own. */
    Residue(int[] rows, int[] values) {
        this.rows = rows;
        this.values = values;
    }

    static Residue ofRow(int row) {
        return new Residue(new int[] {row}, new int[] {1});
    }

    int size() {
        return rows.length;
    }

    boolean isEmpty() {
        return rows.length == 0;
    }

    int row(int index) {
        return rows[index];
    }

    int value(int index) {
        return values[index];
    }

    /** 0 where it has no such row. */
    int at(int row) {
        int index = Arrays.binarySearch(rows, row);
        return index < 0 ? 0 : values[index];
    }

    Residue times(int factor) {
        int[] products = new int[values.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = Mersenne.product(values[i], factor);
        }
        return new Residue(rows, products);
    }

    Residue without(int row) {
        int index = Arrays.binarySearch(rows, row);
        return index < 0 ? this : new Residue(cut(rows, index), cut(values, index));
    }

    private static int[] cut(int[] from, int index) {
        int[] shorter = new int[from.length - 1];
        System.arraycopy(from, 0, shorter, 0, index);
        System.arraycopy(from, index + 1, shorter, index, shorter.length - index);
        return shorter;
    }

    /** This and a multiple of another; rows that cancel out are left out. */
    Residue plus(Residue other, int factor) {
        int[] sumRows = new int[rows.length + other.rows.length];
        int[] sums = new int[sumRows.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < rows.length || theirs < other.rows.length) {
            int left = mine < rows.length ? rows[mine] : Integer.MAX_VALUE;
            int right = theirs < other.rows.length ? other.rows[theirs] : Integer.MAX_VALUE;
            int sum = left <= right ? values[mine++] : 0;
            if (right <= left) {
                sum = Mersenne.sum(sum, Mersenne.product(other.values[theirs++], factor));
            }
            sumRows[size] = Math.min(left, right);
            sums[size] = sum;
            size += sum == 0 ? 0 : 1;
        }
        return new Residue(Arrays.copyOf(sumRows, size), Arrays.copyOf(sums, size));
    }
}
