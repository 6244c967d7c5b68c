package org.prasan.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.figures.InnerCell.Atom;

/** Gathers, while records are read, which of them count in the same entries of all cubes. */
final class LineageKeeper {

    private final List<Growing> cells = new ArrayList<>();

    /** What one record, or one place of it, has been added to so far. */
    private static final class Trace {
        private final double count;
        private final List<Cube.Contents> entries = new ArrayList<>();

        Trace(double count) {
            this.count = count;
        }
    }

    private record Growing(String quantity, List<Atom> atoms) {}

    InnerCells cells() {
        return new InnerCells(cells.stream()
                .map(cell -> new InnerCell(cell.quantity(), cell.atoms()))
                .toList());
    }

    /** The records of one table. */
    Records of(String table, List<String> places) {
        return new Records(table, places);
    }

    /** Follows one record after the other through all indicators that are made of them. */
    final class Records {

        private final String table;
        private final List<String> places;
        private final Map<Integer, Map<List<Cube.Contents>, Integer>> known = new HashMap<>();
        private final Map<Integer, Trace> current = new TreeMap<>();
        /** So that all records of an agency hold one and the same name. */
        private final Map<String, String> keepers = new HashMap<>();

        private Records(String table, List<String> places) {
            this.table = table;
            this.places = places;
        }

        /** Adds to the cube and notes where. */
        FactSink into(Cube cube) {
            return (date, codes, value, item, part) -> current.computeIfAbsent(
                            part, p -> new Trace(part == FactSink.WHOLE ? 1 : value))
                    .entries
                    .add(cube.add(date, codes, value, item));
        }

        /** All indicators have read the record. */
        void end(String agency, String... key) {
            if (current.isEmpty()) {
                return;
            }
            long record = Identities.of(table, agency, key);
            String keeper = keepers.computeIfAbsent(agency, a -> a);
            current.forEach((part, trace) -> {
                // The indicators read every record in the same order, so the same entries are equal lists.
                int place = known.computeIfAbsent(part, p -> new HashMap<>())
                        .computeIfAbsent(trace.entries, entries -> begin(part, entries));
                cells.get(place).atoms().add(new Atom(Identities.ofPart(record, part), trace.count, keeper));
            });
            current.clear();
        }

        private int begin(int part, List<Cube.Contents> entries) {
            int place = cells.size();
            cells.add(new Growing(part == FactSink.WHOLE ? table : table + "/" + places.get(part), new ArrayList<>()));
            entries.forEach(entry -> entry.inner().set(place));
            return place;
        }
    }
}
