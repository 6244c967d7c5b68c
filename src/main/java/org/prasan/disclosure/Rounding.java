package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prasan.figures.InnerCells;
import org.prasan.vocabulary.Text;

/**
 * Rounds all counts of people of a release to multiples of 3 or 5: what counts in the same places is rounded up or down as
 * one, and every place is the sum of it, so that everything adds up in all tables. What was printed before of the same
 * records is printed again. With 1 to {@code base − 1} more of any part, or as many fewer, the same would be within what
 * the note allows: so nobody can work a count out closer than that.
 */
final class Rounding {

    private static final Text UNLIKE_BEFORE = new Text(
            "ปัดให้ตรงกับฉบับที่เผยแพร่แล้วไม่ได้", "cannot be rounded so that it agrees with what was published");

    private final int base;
    private final List<Place> places;
    private final InnerCells inner;
    private final Map<BitSet, Long> parts = new LinkedHashMap<>();

    /**
     * @param difference the most that a figure may differ from the true one
     */
    record Rounded(List<Decided> decided, long difference) {}

    private Rounding(int base, List<Place> places, InnerCells inner) {
        this.base = base;
        this.places = places;
        this.inner = inner;
        Map<Integer, BitSet> placesOf = new TreeMap<>();
        for (int place = 0; place < places.size(); place++) {
            int number = place;
            places.get(place).cell().lineage().stream()
                    .forEach(i -> placesOf.computeIfAbsent(i, n -> new BitSet()).set(number));
        }
        placesOf.forEach((i, in) -> parts.merge(in, Math.round(inner.cell(i).count()), Long::sum));
    }

    /** @param past earlier rounded releases */
    static Optional<Rounded> of(int base, List<Place> places, InnerCells inner, List<PastRelease> past) {
        return new Rounding(base, places, inner).round(past);
    }

    static Refusal refusal(Place place) {
        return new Refusal(place.name(), UNLIKE_BEFORE);
    }

    private Optional<Rounded> round(List<PastRelease> past) {
        PrintedBefore before = new PrintedBefore(
                past,
                places.stream().map(place -> place.cell().lineage().about()).collect(Collectors.toSet()));
        List<List<Integer>> partsOf = new ArrayList<>();
        places.forEach(place -> partsOf.add(new ArrayList<>()));
        List<Long> counts = new ArrayList<>();
        parts.forEach((in, count) -> {
            in.stream().forEach(place -> partsOf.get(place).add(counts.size()));
            counts.add(count);
        });
        Map<List<Integer>, Long> sums = new LinkedHashMap<>();
        List<SumLimit> printed = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            sums.put(partsOf.get(place), places.get(place).count());
            before.limit(places.get(place), inner, partsOf.get(place)).ifPresent(printed::add);
        }
        return RoundedParts.of(base, counts, sums, printed).map(rounded -> {
            List<Decided> decided = new ArrayList<>();
            for (int place = 0; place < places.size(); place++) {
                decided.add(new Decided(places.get(place), true, rounded.sum(partsOf.get(place))));
            }
            return new Rounded(decided, rounded.difference());
        });
    }
}
