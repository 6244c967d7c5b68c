package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prasan.figures.InnerCells;
import org.prasan.vocabulary.Text;

/** The part of a release that is rounded instead of hidden; it must have no records in common with what is hidden. */
final class RoundedReports {

    private static final Text MIXED = new Text(
            "นับบุคคลเดียวกับตารางที่ปกปิดหรือปัดด้วยฐานอื่น ห้ามใช้สองวิธีกับข้อมูลเดียวกัน",
            "counts the same records as tables whose figures are hidden, or rounded to another base: one method must hold for"
                    + " all");

    private final List<Place> places;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Decided> decided = new ArrayList<>();
    private final Map<Integer, Long> differences = new HashMap<>();

    /** @param all places of all reports of the release */
    RoundedReports(List<Place> all) {
        places = all.stream().filter(place -> place.rules().isRounded()).toList();
    }

    /**
     * @param all places of all reports of the release
     * @param past all that any of its readers has
     */
    void round(List<Place> all, InnerCells inner, List<PastRelease> past) {
        if (places.isEmpty() && past.stream().noneMatch(PastRelease::isRounded)) {
            return;
        }
        refuseMixed(all, inner, past);
        if (places.isEmpty() || !refusals.isEmpty()) {
            return;
        }
        List<PastRelease> rounded = past.stream().filter(PastRelease::isRounded).toList();
        bases().forEach(base -> round(base, inner, rounded));
    }

    private IntStream bases() {
        return places.stream().mapToInt(place -> place.rules().roundedTo()).distinct();
    }

    private void round(int base, InnerCells inner, List<PastRelease> past) {
        List<Place> own = places.stream()
                .filter(place -> place.rules().roundedTo() == base)
                .toList();
        Rounding.of(base, own, inner, past)
                .ifPresentOrElse(
                        found -> {
                            decided.addAll(found.decided());
                            differences.put(base, found.difference());
                        },
                        () -> refusals.add(Rounding.refusal(own.get(0))));
    }

    private void refuseMixed(List<Place> all, InnerCells inner, List<PastRelease> past) {
        for (int method : all.stream()
                .mapToInt(place -> place.rules().roundedTo())
                .distinct()
                .toArray()) {
            BitSet others = new BitSet();
            all.stream()
                    .filter(place -> place.rules().roundedTo() != method)
                    .forEach(place -> others.or(place.cell().lineage().inner()));
            Set<Long> records = identities(past.stream().filter(release -> release.isRounded() != method > 0));
            all.stream()
                    .filter(place -> place.rules().roundedTo() == method)
                    .filter(place -> place.cell().lineage().inner().intersects(others) || hasAny(place, inner, records))
                    .findFirst()
                    .ifPresent(place -> refusals.add(new Refusal(place.name(), MIXED)));
        }
    }

    private static Set<Long> identities(Stream<PastRelease> releases) {
        Set<Long> identities = new HashSet<>();
        releases.flatMap(release -> release.atoms().stream()).forEach(atom -> identities.add(atom.identity()));
        return identities;
    }

    private static boolean hasAny(Place place, InnerCells inner, Set<Long> records) {
        IntStream parts = place.cell().lineage().stream();
        return !records.isEmpty()
                && parts.mapToObj(inner::cell)
                        .flatMap(cell -> cell.atoms().stream())
                        .anyMatch(atom -> records.contains(atom.identity()));
    }

    List<Refusal> refusals() {
        return refusals;
    }

    List<Decided> decided() {
        return decided;
    }

    /** The most that a figure may differ from the true one. */
    long difference(int base) {
        return differences.getOrDefault(base, 0L);
    }
}
