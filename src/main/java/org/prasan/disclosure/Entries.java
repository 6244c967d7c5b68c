package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.disclosure.PastRelease.PastAtom;
import org.prasan.disclosure.PastRelease.PastCell;
import org.prasan.figures.InnerCells;

/** What is to be remembered of a report's places once they are published. */
final class Entries {

    private Entries() {}

    /** Inner cells that are in the same places are kept as one. */
    static PastRelease of(String name, List<Decided> decided, InnerCells inner) {
        Map<Integer, BitSet> placesOf = new TreeMap<>();
        for (int place = 0; place < decided.size(); place++) {
            int number = place;
            decided.get(place).place().cell().lineage().stream()
                    .forEach(i -> placesOf.computeIfAbsent(i, n -> new BitSet()).set(number));
        }
        Map<BitSet, Integer> merged = new LinkedHashMap<>();
        List<PastAtom> atoms = new ArrayList<>();
        placesOf.forEach((i, places) -> {
            int place = merged.computeIfAbsent(places, p -> merged.size());
            inner.cell(i)
                    .atoms()
                    .forEach(atom ->
                            atoms.add(new PastAtom(atom.identity(), place, Math.round(atom.count()), atom.agency())));
        });
        return new PastRelease(name, atoms, cells(decided, merged));
    }

    private static List<PastCell> cells(List<Decided> decided, Map<BitSet, Integer> merged) {
        List<BitSet> inner = new ArrayList<>();
        decided.forEach(one -> inner.add(new BitSet()));
        merged.forEach((places, number) ->
                places.stream().forEach(place -> inner.get(place).set(number)));
        List<PastCell> cells = new ArrayList<>();
        for (int place = 0; place < decided.size(); place++) {
            Decided one = decided.get(place);
            cells.add(new PastCell(
                    one.place().name(),
                    one.place().cell().lineage().about(),
                    inner.get(place),
                    one.shown(),
                    one.small(),
                    one.rounded()));
        }
        return cells;
    }
}
