package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.prasan.disclosure.PastRelease.PastCell;
import org.prasan.disclosure.engine.Role;
import org.prasan.figures.InnerCells;

/** The cells that go into a joint matrix, before equal ones are found: first this release's, then earlier ones'. */
final class JointCells {

    /**
     * @param about what it is about; empty when nobody says
     * @param now whether it is of this release
     * @param rows that it is made of, filled in later
     */
    record JointCell(String name, String about, Role role, double weight, boolean now, BitSet rows) {}

    /** Weighs more than any cell of this audience's own. */
    private static final double LAST = 1e6;

    private final List<JointCell> cells = new ArrayList<>();
    /** By release, this one first, and inner cell: the numbers of the cells that it is in. */
    private final List<List<BitSet>> cellsOf = new ArrayList<>();

    /**
     * @param open places whose fate is to be decided
     * @param decided what wider readers see
     * @param yielding whether what they see may still be hidden, last of all
     */
    JointCells(List<Place> open, List<Decided> decided, boolean yielding, InnerCells inner, List<PastRelease> past) {
        cellsOf.add(sets(inner.cells().size()));
        open.forEach(place -> add(place, place.isSmall() ? Role.PRIMARY : Role.OPEN, 1));
        decided.forEach(one -> {
            boolean yields = yielding && one.shown();
            add(one.place(), yields ? Role.OPEN : role(one.shown(), one.small()), yields ? LAST : 1);
        });
        past.forEach(this::add);
    }

    private void add(Place place, Role role, double times) {
        int number = cells.size();
        cells.add(new JointCell(
                place.name(), place.cell().lineage().about(), role, place.weight() * times, true, new BitSet()));
        place.cell().lineage().stream().forEach(i -> cellsOf.get(0).get(i).set(number));
    }

    private void add(PastRelease release) {
        int inner = 1
                + release.atoms().stream()
                        .mapToInt(PastRelease.PastAtom::inner)
                        .max()
                        .orElse(-1);
        List<BitSet> sets = sets(inner);
        for (PastCell cell : release.cells()) {
            int number = cells.size();
            Role role = role(cell.shown(), cell.small());
            cells.add(new JointCell(release.name() + ": " + cell.name(), cell.about(), role, 1, false, new BitSet()));
            cell.inner().stream().forEach(i -> sets.get(i).set(number));
        }
        cellsOf.add(sets);
    }

    /** What was hidden for the sake of others only needs no protection itself. */
    private static Role role(boolean shown, boolean small) {
        if (shown) {
            return Role.FORCED;
        }
        return small ? Role.PRIMARY : Role.HIDDEN;
    }

    private static List<BitSet> sets(int size) {
        List<BitSet> sets = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            sets.add(new BitSet());
        }
        return sets;
    }

    List<JointCell> list() {
        return cells;
    }

    List<List<BitSet>> cellsOf() {
        return cellsOf;
    }
}
