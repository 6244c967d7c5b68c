package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.disclosure.JointCells.JointCell;
import org.prasan.disclosure.engine.JointMatrix;
import org.prasan.disclosure.engine.Role;
import org.prasan.figures.InnerCells;

/**
 * Builds the matrix: equal cells are one, what has no link to this release is left out, and where a figure was
 * published before and has changed since, the difference is a cell too.
 */
final class JointBuilder {

    /** What prevails when cells that are one have different roles, the strongest first. */
    private static final List<Role> STRONGEST = List.of(Role.FORCED, Role.PRIMARY, Role.OPEN);

    private final ProtectionPolicy policy;
    private final JointMatrix.Builder matrix = JointMatrix.builder();
    private final Map<BitSet, Integer> columns = new HashMap<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();

    private JointBuilder(ProtectionPolicy policy) {
        this.policy = policy;
    }

    /**
     * @param open places whose fate is to be decided
     * @param decided what wider readers see
     * @param past what this audience has read before
     */
    static Joint joint(
            List<Place> open,
            List<Decided> decided,
            InnerCells inner,
            List<PastRelease> past,
            ProtectionPolicy policy) {
        JointCells cells = new JointCells(open, decided, inner, past);
        return new JointBuilder(policy).build(open, cells, JointRows.of(inner, past, cells.cellsOf()));
    }

    private Joint build(List<Place> open, JointCells cells, Map<BitSet, Long> rows) {
        List<JointCell> all = cells.list();
        BitSet linked = LinkedCells.of(all, rows.keySet());
        rows.forEach((members, count) -> {
            if (linked.get(members.nextSetBit(0))) {
                int row = matrix.inner(count);
                counts.add(count);
                members.stream().forEach(cell -> all.get(cell).rows().set(row));
            }
        });
        linked.stream()
                .mapToObj(all::get)
                .filter(cell -> !cell.rows().isEmpty())
                .forEach(this::column);
        for (int number = 0; number < open.size(); number++) {
            differences(all.get(number), all, linked);
        }
        int[] places = new int[open.size()];
        for (int number = 0; number < places.length; number++) {
            places[number] = columns.getOrDefault(all.get(number).rows(), -1);
        }
        return new Joint(matrix.singletonsByZeroRule().build(), places);
    }

    private void column(JointCell cell) {
        Integer known = columns.get(cell.rows());
        if (known == null) {
            int column = matrix.cell(cell.name(), cell.rows().stream().toArray());
            columns.put(cell.rows(), column);
            roles.add(cell.role());
            weights.add(cell.weight());
            matrix.role(column, cell.role()).weight(column, cell.weight());
        } else {
            Role role = STRONGEST.indexOf(cell.role()) < STRONGEST.indexOf(roles.get(known))
                    ? cell.role()
                    : roles.get(known);
            roles.set(known, role);
            weights.set(known, Math.max(weights.get(known), cell.weight()));
            matrix.role(known, role).weight(known, weights.get(known));
        }
    }

    private void differences(JointCell now, List<JointCell> all, BitSet linked) {
        if (!now.about().isEmpty()) {
            linked.stream()
                    .mapToObj(all::get)
                    .filter(then -> !then.now()
                            && then.role() == Role.FORCED
                            && then.about().equals(now.about()))
                    .forEach(then -> difference(now, then));
        }
    }

    private void difference(JointCell now, JointCell then) {
        BitSet came = without(now.rows(), then.rows());
        BitSet went = without(then.rows(), now.rows());
        long change = count(came) - count(went);
        if (!policy.isSmall(Math.abs(change))) {
            return;
        }
        String name = now.name() + " since " + then.name();
        if (came.isEmpty() || went.isEmpty()) {
            column(new JointCell(name, "", Role.PRIMARY, 1, true, came.isEmpty() ? went : came));
        } else {
            int[] rows = new int[came.cardinality() + went.cardinality()];
            int[] factors = new int[rows.length];
            int at = fill(rows, factors, 0, came, change > 0 ? 1 : -1);
            fill(rows, factors, at, went, change > 0 ? -1 : 1);
            roles.add(Role.PRIMARY);
            weights.add(1.0);
            matrix.role(matrix.combination(name, rows, factors), Role.PRIMARY);
        }
    }

    private static int fill(int[] rows, int[] factors, int from, BitSet members, int factor) {
        int at = from;
        for (int row = members.nextSetBit(0); row >= 0; row = members.nextSetBit(row + 1)) {
            rows[at] = row;
            factors[at++] = factor;
        }
        return at;
    }

    private static BitSet without(BitSet rows, BitSet others) {
        BitSet left = (BitSet) rows.clone();
        left.andNot(others);
        return left;
    }

    private long count(BitSet rows) {
        return rows.stream().mapToLong(counts::get).sum();
    }
}
