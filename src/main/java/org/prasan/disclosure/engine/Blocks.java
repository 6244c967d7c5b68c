package org.prasan.disclosure.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Splits a joint matrix into its connected blocks. Inner rows that lie in the same cells with the same coefficients are
 * one row of a block, singletons apart: nineteen thousand rows of five linked tables become a few hundred.
 */
final class Blocks {

    private final JointMatrix matrix;
    private final boolean singletonsApart;
    private final int[] order;
    private final int[] kindOfRow;
    private final List<Integer> firstRowOfKind = new ArrayList<>();
    private final int[] parent;

    /** @param order of all cells, as they are tried */
    Blocks(JointMatrix matrix, int[] order, boolean singletonsApart) {
        this.matrix = matrix;
        this.order = order;
        this.singletonsApart = singletonsApart;
        kindOfRow = kinds();
        parent = IntStream.range(0, firstRowOfKind.size()).toArray();
        for (int cell : order) {
            int[] rows = matrix.rows(cell);
            for (int i = 1; takesPart(cell) && i < rows.length; i++) {
                parent[root(kindOfRow[rows[i]])] = root(kindOfRow[rows[0]]);
            }
        }
    }

    private boolean takesPart(int cell) {
        return matrix.role(cell) != Role.HIDDEN;
    }

    private int root(int kind) {
        int root = kind;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private int[] kinds() {
        int[][] columns = columnsOfRows();
        int[] kinds = new int[columns.length];
        Map<RowKind, Integer> known = new HashMap<>();
        for (int row = 0; row < kinds.length; row++) {
            RowKind kind = new RowKind(columns[row], isSingleton(row));
            Integer number = known.putIfAbsent(kind, known.size());
            if (number == null) {
                firstRowOfKind.add(row);
            }
            kinds[row] = number == null ? known.size() - 1 : number;
        }
        return kinds;
    }

    private boolean isSingleton(int row) {
        return singletonsApart && matrix.isSingleton(row);
    }

    /** Of each row its cells and coefficients in turn. */
    private int[][] columnsOfRows() {
        int[] sizes = new int[matrix.innerCells()];
        for (int cell : order) {
            for (int i = 0; takesPart(cell) && i < matrix.rows(cell).length; i++) {
                sizes[matrix.rows(cell)[i]] += 2;
            }
        }
        int[][] columns = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int cell : order) {
            for (int i = 0; takesPart(cell) && i < matrix.rows(cell).length; i++) {
                int row = matrix.rows(cell)[i];
                columns[row][columns[row].length - sizes[row]] = cell;
                columns[row][columns[row].length - sizes[row] + 1] = matrix.coefficients(cell)[i];
                sizes[row] -= 2;
            }
        }
        return columns;
    }

    List<Block> list() {
        Map<Integer, List<Integer>> cells = new HashMap<>();
        for (int cell : order) {
            if (takesPart(cell) && matrix.rows(cell).length > 0) {
                cells.computeIfAbsent(root(kindOfRow[matrix.rows(cell)[0]]), root -> new ArrayList<>())
                        .add(cell);
            }
        }
        int[] place = places();
        return cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> block(entry.getKey(), entry.getValue(), place))
                .toList();
    }

    /** Of each kind its row in its block: in the order of the matrix, singletons last. */
    private int[] places() {
        int[] place = new int[parent.length];
        int[] taken = new int[parent.length];
        for (boolean singleton : new boolean[] {false, true}) {
            for (int kind = 0; kind < place.length; kind++) {
                if (isSingleton(firstRowOfKind.get(kind)) == singleton) {
                    place[kind] = taken[root(kind)]++;
                }
            }
        }
        return place;
    }

    private Block block(int root, List<Integer> cells, int[] place) {
        int[] kinds = IntStream.range(0, parent.length)
                .filter(kind -> root(kind) == root)
                .toArray();
        int plain = (int) Arrays.stream(kinds)
                .filter(kind -> !isSingleton(firstRowOfKind.get(kind)))
                .count();
        int[][] rows = new int[cells.size()][];
        int[][] coefficients = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            long[] entries = entries(cells.get(i), place);
            rows[i] = Arrays.stream(entries)
                    .mapToInt(entry -> (int) (entry >> 32))
                    .toArray();
            coefficients[i] =
                    Arrays.stream(entries).mapToInt(entry -> (int) entry).toArray();
        }
        return new Block(
                kinds.length, plain, cells.stream().mapToInt(Integer::intValue).toArray(), rows, coefficients);
    }

    /** Row of the block and coefficient, ascending; the first row of a kind stands for all that are equal. */
    private long[] entries(int cell, int[] place) {
        int[] rows = matrix.rows(cell);
        int[] coefficients = matrix.coefficients(cell);
        return IntStream.range(0, rows.length)
                .filter(i -> firstRowOfKind.get(kindOfRow[rows[i]]) == rows[i])
                .mapToLong(i -> (long) place[kindOfRow[rows[i]]] << 32 | coefficients[i] & 0xFFFF_FFFFL)
                .sorted()
                .toArray();
    }

    /** Value equality of a row's cells and coefficients. */
    private record RowKind(int[] columns, boolean singleton) {

        @Override
        public boolean equals(Object other) {
            return other instanceof RowKind kind && singleton == kind.singleton && Arrays.equals(columns, kind.columns);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(columns);
        }
    }
}
