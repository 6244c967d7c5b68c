package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.disclosure.engine.JointMatrix;
import org.prasan.disclosure.engine.Role;

/**
 * The columns of a joint matrix, equal ones as one. Readers know that a hidden cell is no zero where zeros are shown:
 * every cell that is or may be hidden has a row of its own for what it counts beyond 1, and that the cell less this row
 * is 1 is known.
 */
final class JointColumns {

    /** What prevails when cells that are one have different roles, the strongest first. */
    private static final List<Role> STRONGEST = List.of(Role.FORCED, Role.PRIMARY, Role.OPEN, Role.HIDDEN);

    /** Of cells that count more than this many times what is wide enough, it makes no difference that they are no zero. */
    private static final int FAR_FROM_ZERO = 10;

    private final long nearZero;
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();

    /**
     * @param noZero whether readers would know of it, where it is hidden, that it is no zero
     * @param less rows that are taken off, for a difference
     */
    private record Column(String name, Role role, double weight, boolean noZero, BitSet rows, BitSet less) {

        Column with(Role otherRole, double otherWeight, boolean alsoNoZero) {
            boolean stronger = STRONGEST.indexOf(otherRole) < STRONGEST.indexOf(role);
            return new Column(
                    name, stronger ? otherRole : role, Math.max(weight, otherWeight), noZero || alsoNoZero, rows, less);
        }
    }

    JointColumns(ProtectionPolicy policy) {
        nearZero = (long) FAR_FROM_ZERO * (policy.hideTo() + policy.width());
    }

    /** @param noZero whether readers would know of it, where it is hidden, that it is no zero */
    void add(String name, Role role, double weight, boolean noZero, BitSet rows) {
        Integer known = numbers.get(rows);
        if (known == null) {
            numbers.put(rows, columns.size());
            columns.add(new Column(name, role, weight, noZero, rows, new BitSet()));
        } else {
            columns.set(known, columns.get(known).with(role, weight, noZero));
        }
    }

    /** Small, and so to be protected; no reader sees whether it is nothing. */
    void addDifference(String name, BitSet rows, BitSet less) {
        if (less.isEmpty()) {
            add(name, Role.PRIMARY, 1, false, rows);
        } else {
            columns.add(new Column(name, Role.PRIMARY, 1, false, rows, less));
        }
    }

    /** The column of a cell of these rows; −1 when it has none. */
    int find(BitSet rows) {
        return numbers.getOrDefault(rows, -1);
    }

    /** Rows beyond 1 come first: elimination then leaves the others as they would be without them. */
    Joint joint(InnerRows inner, int[] places) {
        JointMatrix.Builder matrix = JointMatrix.builder();
        List<BitSet> rowsOf = new ArrayList<>();
        List<Integer> nearZeros = new ArrayList<>();
        for (int number = 0; number < columns.size(); number++) {
            Column column = columns.get(number);
            long value = inner.count(column.rows());
            if (column.noZero() && column.role() != Role.FORCED && value <= nearZero) {
                nearZeros.add(number);
                matrix.inner(value - 1, false);
                inner.beyondOne(column.rows());
            }
        }
        int offset = nearZeros.size();
        inner.addTo(matrix);
        columns.forEach(column -> rowsOf.add(add(matrix, column, offset)));
        for (int row = 0; row < offset; row++) {
            Column column = columns.get(nearZeros.get(row));
            BitSet beyond = new BitSet();
            beyond.set(row);
            matrix.role(
                    combine(matrix, column.name() + " is no zero", shifted(column.rows(), offset), beyond),
                    Role.FORCED);
            rowsOf.add(beyond);
        }
        return new Joint(matrix.build(), rowsOf, inner.agencies(), places);
    }

    /** @return all rows of the cell */
    private static BitSet add(JointMatrix.Builder matrix, Column column, int offset) {
        BitSet rows = shifted(column.rows(), offset);
        BitSet less = shifted(column.less(), offset);
        int number = combine(matrix, column.name(), rows, less);
        matrix.role(number, column.role()).weight(number, column.weight());
        rows.or(less);
        return rows;
    }

    private static BitSet shifted(BitSet rows, int offset) {
        BitSet shifted = new BitSet();
        rows.stream().forEach(row -> shifted.set(row + offset));
        return shifted;
    }

    private static int combine(JointMatrix.Builder matrix, String name, BitSet rows, BitSet less) {
        int[] members = new int[rows.cardinality() + less.cardinality()];
        int[] factors = new int[members.length];
        int at = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            members[at] = row;
            factors[at++] = 1;
        }
        for (int row = less.nextSetBit(0); row >= 0; row = less.nextSetBit(row + 1)) {
            members[at] = row;
            factors[at++] = -1;
        }
        return matrix.combination(name, members, factors);
    }
}
