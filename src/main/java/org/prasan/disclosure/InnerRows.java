package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.disclosure.engine.Attacker;
import org.prasan.disclosure.engine.JointMatrix;

/**
 * What a joint matrix counts, and of it what each agency keeps. Behind the rows of records a matrix may have others in
 * front, which count what a cell has beyond 1; an agency of whose records one is in the cell knows that it is no zero.
 */
final class InnerRows {

    private final List<Map<String, Long>> rows = new ArrayList<>();
    private final List<BitSet> beyondOne = new ArrayList<>();

    /**
     * @param byAgency what each has in the same cells; an empty name where nobody says
     * @return the number of the row
     */
    int add(Map<String, Long> byAgency) {
        rows.add(byAgency);
        return rows.size() - 1;
    }

    long count(BitSet members) {
        return members.stream().mapToLong(this::count).sum();
    }

    private long count(int row) {
        return rows.get(row).values().stream().mapToLong(Long::longValue).sum();
    }

    /** A row of what these count beyond 1 has been put in front of all others, behind those that were already. */
    void beyondOne(BitSet members) {
        beyondOne.add(members);
    }

    void addTo(JointMatrix.Builder matrix) {
        for (int row = 0; row < rows.size(); row++) {
            matrix.inner(count(row), count(row) == 1);
        }
    }

    /** In the order of their names. */
    List<Attacker> agencies() {
        Map<String, Map<Integer, Long>> shares = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int number = beyondOne.size() + row;
            rows.get(row)
                    .forEach((agency, count) ->
                            shares.computeIfAbsent(agency, a -> new TreeMap<>()).put(number, count));
        }
        shares.remove("");
        shares.forEach(this::addBeyondOne);
        return shares.entrySet().stream()
                .map(agency -> Attacker.keeping(agency.getKey(), agency.getValue()))
                .toList();
    }

    private void addBeyondOne(String agency, Map<Integer, Long> shares) {
        for (int number = 0; number < beyondOne.size(); number++) {
            long own = beyondOne.get(number).stream()
                    .mapToLong(row -> rows.get(row).getOrDefault(agency, 0L))
                    .sum();
            if (own > 1) {
                shares.put(number, own - 1);
            }
        }
    }
}
