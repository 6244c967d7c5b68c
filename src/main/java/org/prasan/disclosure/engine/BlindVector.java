package org.prasan.disclosure.engine;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A random change of the inner cells that no published cell shows, modulo a prime of its own. A primary that shows it does
 * not lie in the span of the published cells: one product per cell proves it, however the vector was found.
 */
final class BlindVector {

    static final long PRIME = 2_147_483_629L;

    private final JointMatrix matrix;
    private final long[] change;

    private BlindVector(JointMatrix matrix, long[] change) {
        this.matrix = matrix;
        this.change = change;
    }

    /** Eliminates the published cells, those of few inner cells first: what they fix leaves little of the large ones. */
    static BlindVector to(JointMatrix matrix, BitSet published) {
        Echelon echelon = new Echelon(matrix.innerCells());
        published.stream()
                .boxed()
                .sorted(Comparator.comparing(cell -> matrix.rows(cell).length))
                .forEach(cell -> echelon.add(matrix.rows(cell), matrix.coefficients(cell)));
        BlindVector vector = new BlindVector(matrix, echelon.randomSolution());
        published.stream().filter(cell -> !vector.isBlindTo(cell)).findAny().ifPresent(cell -> {
            throw new IllegalStateException("the certificate's vector shows in cell " + matrix.name(cell));
        });
        return vector;
    }

    boolean isBlindTo(int cell) {
        return product(matrix.rows(cell), matrix.coefficients(cell)) == 0;
    }

    /** How many times an inner row must be added to a cell so that the vector is blind to the sum. */
    Fraction multipleOf(int row, int cell) {
        if (change[row] == 0) {
            return new Fraction(0, 1);
        }
        long inverse = BigInteger.valueOf(change[row])
                .modInverse(BigInteger.valueOf(PRIME))
                .longValueExact();
        long product = product(matrix.rows(cell), matrix.coefficients(cell));
        return Fraction.of(Math.floorMod(-product, PRIME) * inverse % PRIME, PRIME);
    }

    private long product(int[] rows, int[] coefficients) {
        long sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum = Math.floorMod(sum + coefficients[i] * change[rows[i]], PRIME);
        }
        return sum;
    }

    /** Published cells in echelon form: each has a row of its own that no later one has. */
    private static final class Echelon {

        private final @Nullable Pivot[] pivotOfRow;
        private final long[] work;
        private final Pivot[] inOrder;
        private int size;

        Echelon(int rows) {
            pivotOfRow = new @Nullable Pivot[rows];
            work = new long[rows];
            inOrder = new Pivot[rows];
        }

        /** Rows are cleared from the first to the last, each by the pivot that begins with it. */
        void add(int[] rows, int[] coefficients) {
            BitSet waiting = new BitSet(work.length);
            for (int i = 0; i < rows.length; i++) {
                work[rows[i]] = Math.floorMod((long) coefficients[i], PRIME);
                waiting.set(rows[i]);
            }
            int first = -1;
            for (int row = waiting.nextSetBit(0); row >= 0; row = waiting.nextSetBit(row + 1)) {
                Pivot pivot = pivotOfRow[row];
                if (work[row] == 0) {
                    waiting.clear(row);
                } else if (pivot != null) {
                    pivot.subtractFrom(work, waiting, row);
                } else if (first < 0) {
                    first = row;
                }
            }
            if (first >= 0) {
                Pivot fresh = Pivot.of(work, waiting, first);
                pivotOfRow[first] = fresh;
                inOrder[size++] = fresh;
            }
            waiting.stream().forEach(row -> work[row] = 0);
        }

        /** Free rows are random; each pivot's row then makes its cell 0. */
        long[] randomSolution() {
            SplittableRandom random = new SplittableRandom(PRIME);
            long[] solution = new long[work.length];
            for (int row = 0; row < solution.length; row++) {
                solution[row] = pivotOfRow[row] == null ? random.nextLong(1, PRIME) : 0;
            }
            for (int i = size - 1; i >= 0; i--) {
                inOrder[i].solve(solution);
            }
            return solution;
        }
    }

    /** @param rest rows other than its own, for which its value is 1 */
    private record Pivot(int row, int[] rest, long[] values) {

        static Pivot of(long[] work, BitSet rows, int first) {
            long inverse = BigInteger.valueOf(work[first])
                    .modInverse(BigInteger.valueOf(PRIME))
                    .longValueExact();
            int[] rest =
                    rows.stream().filter(row -> row != first && work[row] != 0).toArray();
            return new Pivot(
                    first,
                    rest,
                    Arrays.stream(rest)
                            .mapToLong(row -> work[row] * inverse % PRIME)
                            .toArray());
        }

        void subtractFrom(long[] work, BitSet waiting, int at) {
            long factor = PRIME - work[at];
            work[at] = 0;
            waiting.clear(at);
            for (int i = 0; i < rest.length; i++) {
                work[rest[i]] = (work[rest[i]] + factor * values[i]) % PRIME;
                waiting.set(rest[i]);
            }
        }

        void solve(long[] solution) {
            long sum = 0;
            for (int i = 0; i < rest.length; i++) {
                sum = (sum + values[i] * solution[rest[i]]) % PRIME;
            }
            solution[row] = sum == 0 ? 0 : PRIME - sum;
        }
    }
}
