package org.prasan.disclosure.engine;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The order in which cells are tried: forced ones, zeros where they are published first, then large ones first and among
 * equals those made of many inner cells. After the candidate functions of Statistics Norway's GaussSuppression.
 */
final class CandidateOrder {

    private final JointMatrix matrix;

    CandidateOrder(JointMatrix matrix) {
        this.matrix = matrix;
    }

    /** All cells of the matrix, each once. */
    int[] cells() {
        boolean ranked = IntStream.range(0, matrix.cells()).allMatch(cell -> matrix.rank(cell) > 0);
        Comparator<Integer> order = ranked ? Comparator.comparing(matrix::rank) : bySize();
        return IntStream.range(0, matrix.cells())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(cell -> matrix.role(cell) != Role.FORCED)
                        .thenComparing(order))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Comparator<Integer> bySize() {
        double[] keys = keys();
        Comparator<Integer> size = Comparator.comparing(cell -> -keys[cell]);
        return matrix.zeros() == ZeroRule.MAY_BE_HIDDEN
                ? size
                : Comparator.<Integer, Boolean>comparing(cell -> matrix.value(cell) != 0)
                        .thenComparing(size);
    }

    private double[] keys() {
        double[] sizes = IntStream.range(0, matrix.cells())
                .mapToDouble(cell -> (Math.abs(matrix.value(cell)) + 1) * matrix.weight(cell))
                .toArray();
        double[] inner = new double[matrix.innerCells()];
        forEachEntry((cell, row, coefficient) -> inner[row] += coefficient * sizes[cell]);
        double[] ties = new double[sizes.length];
        forEachEntry((cell, row, coefficient) -> ties[cell] += coefficient * inner[row]);
        double greatest = Math.max(
                IntStream.range(0, ties.length)
                        .mapToDouble(cell -> ties[cell])
                        .max()
                        .orElse(1),
                1);
        return IntStream.range(0, sizes.length)
                .mapToDouble(cell -> sizes[cell] + 0.99 * ties[cell] / greatest)
                .toArray();
    }

    private void forEachEntry(EntryVisitor visitor) {
        for (int cell = 0; cell < matrix.cells(); cell++) {
            int[] rows = matrix.rows(cell);
            int[] coefficients = matrix.coefficients(cell);
            for (int i = 0; i < rows.length; i++) {
                visitor.visit(cell, rows[i], coefficients[i]);
            }
        }
    }

    private interface EntryVisitor {
        void visit(int cell, int row, int coefficient);
    }
}
