package org.prasan.disclosure.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * All tables of a release as one sparse matrix x: a row per inner cell (a combination of the finest codes, with its
 * count of people), a column per distinct published cell; a cell's value is the sum of its coefficients times counts.
 * Combinations that cannot exist are left out by who builds it, those that merely did not happen are rows of count 0.
 */
public final class JointMatrix {

    private final long[] counts;
    private final BitSet singletons;
    private final List<String> names;
    private final int[][] rows;
    private final int[][] coefficients;
    private final Role[] roles;
    private final double[] weights;
    private final int[] ranks;
    private final ZeroRule zeros;

    private JointMatrix(Builder builder) {
        counts = Arrays.copyOf(builder.counts, builder.size);
        singletons = (BitSet) builder.singletons.clone();
        names = List.copyOf(builder.names);
        rows = builder.rows.toArray(int[][]::new);
        coefficients = builder.coefficients.toArray(int[][]::new);
        roles = builder.roles.toArray(Role[]::new);
        weights = builder.weights.stream().mapToDouble(Double::doubleValue).toArray();
        ranks = builder.ranks.stream().mapToInt(Integer::intValue).toArray();
        zeros = builder.zeros;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** How many inner cells there are. */
    public int innerCells() {
        return counts.length;
    }

    /** How many published cells there are. */
    public int cells() {
        return roles.length;
    }

    public long count(int innerRow) {
        return counts[innerRow];
    }

    /** Whether who is counted there knows the count, as the zero rule understands it. */
    public boolean isSingleton(int innerRow) {
        return singletons.get(innerRow);
    }

    public String name(int cell) {
        return names.get(cell);
    }

    public Role role(int cell) {
        return roles[cell];
    }

    public double weight(int cell) {
        return weights[cell];
    }

    public ZeroRule zeros() {
        return zeros;
    }

    /** The cell's value; negative only where a cell is a difference. */
    public long value(int cell) {
        long value = 0;
        for (int i = 0; i < rows[cell].length; i++) {
            value += coefficients[cell][i] * counts[rows[cell][i]];
        }
        return value;
    }

    public BitSet cells(Role role) {
        BitSet cells = new BitSet(roles.length);
        for (int cell = 0; cell < roles.length; cell++) {
            cells.set(cell, roles[cell] == role);
        }
        return cells;
    }

    /** The same matrix with these cells in another role. */
    public JointMatrix with(Role role, BitSet cells) {
        Builder changed = toBuilder();
        cells.stream().forEach(cell -> changed.role(cell, role));
        return changed.build();
    }

    /** A builder that has all of this already; further rows and cells come behind. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    int[] rows(int cell) {
        return rows[cell];
    }

    int[] coefficients(int cell) {
        return coefficients[cell];
    }

    /** From 1, or 0 where none was given. */
    int rank(int cell) {
        return ranks[cell];
    }

    /** Takes rows first, then cells over them. */
    public static final class Builder {

        private long[] counts = new long[16];
        private int size;
        private final BitSet singletons = new BitSet();
        private final List<String> names = new ArrayList<>();
        private final List<int[]> rows = new ArrayList<>();
        private final List<int[]> coefficients = new ArrayList<>();
        private final List<Role> roles = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();
        private final List<Integer> ranks = new ArrayList<>();
        private ZeroRule zeros = ZeroRule.PUBLISHED;

        private Builder() {}

        private Builder(JointMatrix matrix) {
            counts = matrix.counts.clone();
            size = counts.length;
            singletons.or(matrix.singletons);
            names.addAll(matrix.names);
            rows.addAll(Arrays.asList(matrix.rows));
            coefficients.addAll(Arrays.asList(matrix.coefficients));
            roles.addAll(Arrays.asList(matrix.roles));
            Arrays.stream(matrix.weights).forEach(weights::add);
            Arrays.stream(matrix.ranks).forEach(ranks::add);
            zeros = matrix.zeros;
        }

        public Builder zeros(ZeroRule rule) {
            zeros = rule;
            return this;
        }

        /** @return the number of this inner cell, a singleton or not by the rule of {@link #singletonsByZeroRule()} */
        public int inner(long count) {
            return inner(count, false);
        }

        /** @return the number of this inner cell */
        public int inner(long count, boolean singleton) {
            if (count < 0) {
                throw new IllegalArgumentException("inner cell " + size + " counts " + count + " people");
            }
            if (size == counts.length) {
                counts = Arrays.copyOf(counts, size * 2);
            }
            counts[size] = count;
            singletons.set(size, singleton);
            return size++;
        }

        /** Singletons are inner cells of one person, or of nobody where zeros are or may be hidden. */
        public Builder singletonsByZeroRule() {
            long known = zeros == ZeroRule.PUBLISHED ? 1 : 0;
            for (int row = 0; row < size; row++) {
                singletons.set(row, counts[row] == known);
            }
            return this;
        }

        /** @return the number of an open cell of weight 1 that is the sum of these inner cells */
        public int cell(String name, int... innerRows) {
            int[] ones = new int[innerRows.length];
            Arrays.fill(ones, 1);
            return combination(name, innerRows, ones);
        }

        /** @return the number of an open cell of weight 1 that is this combination, such as a difference */
        public int combination(String name, int[] innerRows, int[] factors) {
            if (innerRows.length != factors.length) {
                throw new IllegalArgumentException(name + ": a factor for every inner cell");
            }
            for (int row : innerRows) {
                if (row < 0 || row >= size) {
                    throw new IllegalArgumentException(name + " has an inner cell " + row + " of " + size);
                }
            }
            Map<Integer, Integer> entries = new TreeMap<>();
            for (int i = 0; i < innerRows.length; i++) {
                entries.merge(innerRows[i], factors[i], Math::addExact);
            }
            entries.values().removeIf(factor -> factor == 0);
            names.add(name);
            rows.add(entries.keySet().stream().mapToInt(Integer::intValue).toArray());
            coefficients.add(
                    entries.values().stream().mapToInt(Integer::intValue).toArray());
            roles.add(Role.OPEN);
            weights.add(1.0);
            ranks.add(0);
            return names.size() - 1;
        }

        public Builder role(int cell, Role role) {
            roles.set(cell, role);
            return this;
        }

        /** Cells of greater weight are hidden later; 1 is usual. */
        public Builder weight(int cell, double weight) {
            if (!(weight > 0)) {
                throw new IllegalArgumentException(names.get(cell) + " has a weight of " + weight);
            }
            weights.set(cell, weight);
            return this;
        }

        /** Fixes the order in which cells are tried, from 1; then every cell must have one. */
        public Builder rank(int cell, int rank) {
            ranks.set(cell, rank);
            return this;
        }

        /** Open cells with values from {@code least} to {@code most}, and zeros where the rule says so, are primary. */
        public Builder primaryFrom(long least, long most) {
            JointMatrix matrix = build();
            for (int cell = 0; cell < roles.size(); cell++) {
                long value = matrix.value(cell);
                boolean small = value >= least && value <= most || value == 0 && zeros == ZeroRule.PRIMARY;
                if (small && roles.get(cell) == Role.OPEN) {
                    roles.set(cell, Role.PRIMARY);
                }
            }
            return this;
        }

        /** Whether an earlier cell of the same combination is primary already. */
        boolean isLikeAPrimary(int cell) {
            return IntStream.range(0, cell)
                    .anyMatch(earlier -> roles.get(earlier) == Role.PRIMARY
                            && Arrays.equals(rows.get(earlier), rows.get(cell))
                            && Arrays.equals(coefficients.get(earlier), coefficients.get(cell)));
        }

        public JointMatrix build() {
            return new JointMatrix(this);
        }
    }
}
