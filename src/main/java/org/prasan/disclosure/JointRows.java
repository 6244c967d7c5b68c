package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.figures.InnerCell;
import org.prasan.figures.InnerCell.Atom;
import org.prasan.figures.InnerCells;

/**
 * The rows of a joint matrix: what counts in the same cells of this release and of all earlier ones is one row. A
 * record whose count has changed since is one row for what stayed and one for what came or went.
 */
final class JointRows {

    /** In which inner cell of each release a record counts, this release first; −1 where it does not. */
    private static final class Trace {
        private final int[] inner;
        private final long[] count;
        private String agency = "";

        private Trace(int releases) {
            inner = new int[releases];
            Arrays.fill(inner, -1);
            count = new long[releases];
        }
    }

    private final List<List<BitSet>> cellsOf = new ArrayList<>();
    private final Map<BitSet, Map<String, Long>> rows = new LinkedHashMap<>();

    private JointRows() {}

    /**
     * Counts by the cells that they are in and by agency, whose name is empty where nobody says.
     *
     * @param cellsOf for each release, this one first, the numbers of the cells that each inner cell is in
     */
    static Map<BitSet, Map<String, Long>> of(InnerCells now, List<PastRelease> past, List<List<BitSet>> cellsOf) {
        JointRows joint = new JointRows();
        joint.cellsOf.addAll(cellsOf);
        if (past.isEmpty()) {
            for (int place = 0; place < now.cells().size(); place++) {
                joint.add(cellsOf.get(0).get(place), now.cell(place));
            }
        } else {
            joint.traces(now, past).values().forEach(joint::layers);
        }
        return joint.rows;
    }

    private void add(BitSet cells, InnerCell inner) {
        inner.atoms().forEach(atom -> add(cells, atom.agency(), Math.round(atom.count())));
    }

    private Map<Long, Trace> traces(InnerCells now, List<PastRelease> past) {
        int releases = past.size() + 1;
        Map<Long, Trace> traces = new HashMap<>();
        for (int place = 0; place < now.cells().size(); place++) {
            for (Atom atom : now.cell(place).atoms()) {
                note(
                        traces.computeIfAbsent(atom.identity(), i -> new Trace(releases)),
                        0,
                        place,
                        Math.round(atom.count()),
                        atom.agency());
            }
        }
        for (int release = 1; release < releases; release++) {
            for (PastRelease.PastAtom atom : past.get(release - 1).atoms()) {
                note(
                        traces.computeIfAbsent(atom.identity(), i -> new Trace(releases)),
                        release,
                        atom.inner(),
                        atom.count(),
                        atom.agency());
            }
        }
        return traces;
    }

    private static void note(Trace trace, int release, int inner, long count, String agency) {
        trace.agency = agency.isEmpty() ? trace.agency : agency;
        trace.inner[release] = inner;
        trace.count[release] += count;
    }

    /** What a record counts is cut at each count that it had in some release. */
    private void layers(Trace trace) {
        long below = 0;
        for (long level : Arrays.stream(trace.count).sorted().distinct().toArray()) {
            if (level > below) {
                BitSet cells = new BitSet();
                for (int release = 0; release < trace.inner.length; release++) {
                    if (trace.count[release] >= level) {
                        cells.or(cellsOf.get(release).get(trace.inner[release]));
                    }
                }
                add(cells, trace.agency, level - below);
                below = level;
            }
        }
    }

    private void add(BitSet cells, String agency, long count) {
        if (!cells.isEmpty() && count > 0) {
            rows.computeIfAbsent(cells, c -> new TreeMap<>()).merge(agency, count, Long::sum);
        }
    }
}
