package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.disclosure.JointCells.JointCell;
import org.prasan.disclosure.engine.Role;
import org.prasan.figures.InnerCells;

/**
 * Finds what is one cell, leaves out what has no link to this release, and adds the differences to what was published
 * before: where a figure has changed since, the difference is a cell too, and so is what is left of a figure without a
 * part of it.
 */
final class JointBuilder {

    private final ProtectionPolicy policy;
    private final JointColumns columns;
    private final InnerRows inner = new InnerRows();

    private JointBuilder(ProtectionPolicy policy) {
        this.policy = policy;
        this.columns = new JointColumns(policy);
    }

    /**
     * @param open places whose fate is to be decided
     * @param decided what wider readers see
     * @param yielding whether that may still be hidden
     * @param past what this audience has read before
     */
    static Joint joint(
            List<Place> open,
            List<Decided> decided,
            boolean yielding,
            InnerCells inner,
            List<PastRelease> past,
            ProtectionPolicy policy) {
        JointCells cells = new JointCells(open, decided, yielding, inner, past);
        return new JointBuilder(policy)
                .build(open.size() + decided.size(), cells, JointRows.of(inner, past, cells.cellsOf()));
    }

    private Joint build(int ofThisRelease, JointCells cells, Map<BitSet, Map<String, Long>> rows) {
        List<JointCell> all = cells.list();
        BitSet linked = LinkedCells.of(all, rows.keySet());
        rows.forEach((members, counts) -> {
            if (linked.get(members.nextSetBit(0))) {
                int row = inner.add(counts);
                members.stream().forEach(cell -> all.get(cell).rows().set(row));
            }
        });
        linked.stream()
                .mapToObj(all::get)
                .filter(cell -> !cell.rows().isEmpty())
                .forEach(cell -> columns.add(
                        cell.name(), cell.role(), cell.weight(), !cell.now() || !policy.hidesZeros(), cell.rows()));
        Map<String, List<JointCell>> published = new HashMap<>();
        linked.stream()
                .mapToObj(all::get)
                .filter(then -> !then.now()
                        && then.role() == Role.FORCED
                        && !then.about().isEmpty())
                .forEach(then -> published
                        .computeIfAbsent(then.about(), a -> new ArrayList<>())
                        .add(then));
        subtractions(linked.stream()
                .mapToObj(all::get)
                .filter(cell -> cell.role() == Role.FORCED || cell.role() == Role.OPEN)
                .toList());
        int[] places = new int[ofThisRelease];
        for (int number = 0; number < ofThisRelease; number++) {
            JointCell now = all.get(number);
            published.getOrDefault(now.about(), List.of()).forEach(then -> difference(now, then));
            places[number] = columns.find(now.rows());
        }
        return columns.joint(inner, places);
    }

    /** Who holds a figure and another of a part of it has the rest, whether or not that is a figure of any table. */
    private void subtractions(List<JointCell> cells) {
        int[] sizes = cells.stream().mapToInt(cell -> cell.rows().cardinality()).toArray();
        for (int whole = 0; whole < sizes.length; whole++) {
            for (int part = 0; part < sizes.length; part++) {
                boolean now = cells.get(whole).now() || cells.get(part).now();
                if (now && sizes[part] > 0 && sizes[part] < sizes[whole]) {
                    rest(cells.get(whole), cells.get(part));
                }
            }
        }
    }

    private void rest(JointCell whole, JointCell part) {
        if (without(part.rows(), whole.rows()).isEmpty()) {
            BitSet rest = without(whole.rows(), part.rows());
            if (policy.isSmall(inner.count(rest)) && columns.find(rest) < 0) {
                columns.addDifference(whole.name() + " less " + part.name(), rest, new BitSet());
            }
        }
    }

    private void difference(JointCell now, JointCell then) {
        BitSet came = without(now.rows(), then.rows());
        BitSet went = without(then.rows(), now.rows());
        long change = inner.count(came) - inner.count(went);
        if (policy.isSmall(Math.abs(change))) {
            String name = now.name() + " since " + then.name();
            columns.addDifference(name, change > 0 ? came : went, change > 0 ? went : came);
        }
    }

    private static BitSet without(BitSet rows, BitSet others) {
        BitSet left = (BitSet) rows.clone();
        left.andNot(others);
        return left;
    }
}
