package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prasan.disclosure.PastRelease.PastCell;
import org.prasan.figures.InnerCell.Atom;
import org.prasan.figures.InnerCells;

/**
 * What earlier editions printed of rounded figures. The same records are printed the same. Of more records no less is
 * printed, of fewer no more: whoever knows that a count has only grown would else bound it from both sides.
 */
final class PrintedBefore {

    /** @param records by identity, what each counted */
    private record Figure(Map<Long, Long> records, long printed) {

        boolean isWithin(Map<Long, Long> others) {
            return records.entrySet().stream()
                    .allMatch(record -> record.getValue() <= others.getOrDefault(record.getKey(), 0L));
        }

        boolean contains(Map<Long, Long> others) {
            return others.entrySet().stream()
                    .allMatch(record -> record.getValue() <= records.getOrDefault(record.getKey(), 0L));
        }
    }

    private final Map<String, List<Figure>> figures = new HashMap<>();

    /** @param abouts what the figures to come are about */
    PrintedBefore(List<PastRelease> past, Set<String> abouts) {
        for (PastRelease release : past) {
            for (PastCell cell : release.cells()) {
                if (cell.rounded() >= 0 && abouts.contains(cell.about())) {
                    figures.computeIfAbsent(cell.about(), a -> new ArrayList<>())
                            .add(new Figure(records(release, cell), cell.rounded()));
                }
            }
        }
    }

    private static Map<Long, Long> records(PastRelease release, PastCell cell) {
        BitSet inner = cell.inner();
        Map<Long, Long> records = new HashMap<>();
        release.atoms().stream()
                .filter(atom -> inner.get(atom.inner()))
                .forEach(atom -> records.merge(atom.identity(), atom.count(), Long::sum));
        return records;
    }

    private static Map<Long, Long> records(Place place, InnerCells inner) {
        Map<Long, Long> records = new HashMap<>();
        Stream<Atom> atoms =
                place.cell().lineage().stream().mapToObj(inner::cell).flatMap(cell -> cell.atoms().stream());
        atoms.forEach(atom -> records.merge(atom.identity(), Math.round(atom.count()), Long::sum));
        return records;
    }

    /** @param parts that the place is the sum of */
    Optional<SumLimit> limit(Place place, InnerCells inner, List<Integer> parts) {
        List<Figure> before = figures.getOrDefault(place.cell().lineage().about(), List.of());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, Long> now = records(place, inner);
        Optional<Figure> same =
                before.stream().filter(figure -> figure.records.equals(now)).findFirst();
        if (same.isPresent()) {
            return Optional.of(new SumLimit(parts, same.get().printed, same.get().printed));
        }
        long least = before.stream()
                .filter(figure -> figure.isWithin(now))
                .mapToLong(Figure::printed)
                .max()
                .orElse(0);
        long most = before.stream()
                .filter(figure -> figure.contains(now))
                .mapToLong(Figure::printed)
                .min()
                .orElse(Integer.MAX_VALUE);
        return Optional.of(new SumLimit(parts, least, most));
    }
}
