package org.prasan.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.disclosure.PastRelease.PastAtom;
import org.prasan.disclosure.PastRelease.PastCell;
import org.prasan.figures.InnerCells;

/**
 * A figure as it is the same in several editions: what it is about, of the same records with the same counts.
 *
 * @param records a sum over all of them that depends on each and on no order
 */
record RoundedFigure(String about, long records) {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    static RoundedFigure of(Place place, InnerCells inner) {
        long records = place.cell().lineage().stream()
                .mapToObj(inner::cell)
                .flatMap(cell -> cell.atoms().stream())
                .mapToLong(atom -> mixed(atom.identity(), Math.round(atom.count())))
                .sum();
        return new RoundedFigure(place.cell().lineage().about(), records);
    }

    /** What was printed of each, as it was first. */
    static Map<RoundedFigure, Long> of(List<PastRelease> past) {
        Map<RoundedFigure, Long> printed = new HashMap<>();
        for (PastRelease release : past) {
            for (PastCell cell : release.cells()) {
                if (cell.rounded() >= 0) {
                    printed.putIfAbsent(new RoundedFigure(cell.about(), records(release, cell)), cell.rounded());
                }
            }
        }
        return printed;
    }

    private static long records(PastRelease release, PastCell cell) {
        BitSet inner = cell.inner();
        return release.atoms().stream()
                .filter(atom -> inner.get(atom.inner()))
                .mapToLong((PastAtom atom) -> mixed(atom.identity(), atom.count()))
                .sum();
    }

    private static long mixed(long identity, long count) {
        long mixed = (identity ^ count * SPREAD) * SPREAD;
        return mixed ^ mixed >>> 29;
    }
}
