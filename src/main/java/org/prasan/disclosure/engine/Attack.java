package org.prasan.disclosure.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What an attacker does not know of a joint matrix, in connected parts. What follows from one equation alone is known: the
 * only unknown of a sum, and every unknown of a sum of 0. Inner rows that lie in the same cells are one unknown; of a row
 * the attacker has a share in, what others have is the unknown.
 */
final class Attack {

    private final JointMatrix matrix;
    private final BitSet knownRows;
    private final Map<Integer, Long> shares;
    private final List<Integer> equations = new ArrayList<>();
    private final BitSet targets;
    private final int[] variableOfRow;
    private final int[] parent;
    private final Map<Integer, Integer> partOfRoot = new LinkedHashMap<>();
    private final int[] placeOfVariable;
    private final List<Unknowns> parts = new ArrayList<>();

    Attack(JointMatrix matrix, BitSet suppressed, Attacker attacker) {
        this.matrix = matrix;
        knownRows = attacker.ownRows();
        shares = attacker.shares();
        targets = matrix.cells(Role.PRIMARY);
        targets.andNot(attacker.heldCells());
        targets.stream()
                .filter(cell ->
                        Arrays.stream(matrix.rows(cell)).allMatch(row -> knownRows.get(row) || others(row) == 0))
                .forEach(targets::clear);
        BitSet hidden = matrix.cells(Role.HIDDEN);
        hidden.or(suppressed);
        hidden.andNot(attacker.heldCells());
        IntStream.range(0, matrix.cells()).filter(cell -> !hidden.get(cell)).forEach(equations::add);
        while (removeKnown()) {
            continue;
        }
        variableOfRow = variables();
        int variables = Arrays.stream(variableOfRow).max().orElse(-1) + 1;
        parent = IntStream.range(0, variables).toArray();
        placeOfVariable = new int[variables];
        split();
    }

    /** Cells that this attacker tries to find out. */
    BitSet targets() {
        return (BitSet) targets.clone();
    }

    boolean isUnknown(int row) {
        return variableOfRow[row] >= 0;
    }

    /** Cells whose value is known and tells something. */
    List<Integer> equations() {
        return equations;
    }

    List<Unknowns> parts() {
        return parts;
    }

    private boolean removeKnown() {
        int before = knownRows.cardinality();
        equations.removeIf(cell -> {
            int[] rows = matrix.rows(cell);
            int[] unknown = IntStream.range(0, rows.length)
                    .filter(i -> !knownRows.get(rows[i]))
                    .toArray();
            if (unknown.length == 1 || unknown.length > 1 && isSumOfZeros(cell, unknown)) {
                Arrays.stream(unknown).forEach(i -> knownRows.set(rows[i]));
                return true;
            }
            return unknown.length == 0;
        });
        return knownRows.cardinality() > before;
    }

    private boolean isSumOfZeros(int cell, int[] entries) {
        int[] factors = matrix.coefficients(cell);
        return Arrays.stream(entries)
                .allMatch(i -> others(matrix.rows(cell)[i]) == 0 && factors[i] > 0 == factors[entries[0]] > 0);
    }

    /** Of each row its unknown, or -1 where it is known. */
    private int[] variables() {
        List<List<Integer>> columns = new ArrayList<>();
        for (int row = 0; row < matrix.innerCells(); row++) {
            columns.add(new ArrayList<>());
        }
        Set<Integer> cells = new LinkedHashSet<>(equations);
        targets.stream().forEach(cells::add);
        for (int cell : cells) {
            for (int i = 0; i < matrix.rows(cell).length; i++) {
                columns.get(matrix.rows(cell)[i]).add(cell);
                columns.get(matrix.rows(cell)[i]).add(matrix.coefficients(cell)[i]);
            }
        }
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        return IntStream.range(0, matrix.innerCells())
                .map(row -> knownRows.get(row) || columns.get(row).isEmpty()
                        ? -1
                        : numbers.computeIfAbsent(columns.get(row), column -> numbers.size()))
                .toArray();
    }

    private void split() {
        Set<Sum> sums = new LinkedHashSet<>();
        equations.forEach(cell -> sums.add(sum(cell)));
        for (Sum sum : sums) {
            for (int variable : sum.variables()) {
                parent[root(variable)] = root(sum.variables()[0]);
            }
        }
        List<List<Integer>> members = new ArrayList<>();
        for (int variable = 0; variable < parent.length; variable++) {
            int part = partOfRoot.computeIfAbsent(root(variable), root -> partOfRoot.size());
            if (part == members.size()) {
                members.add(new ArrayList<>());
            }
            placeOfVariable[variable] = members.get(part).size();
            members.get(part).add(variable);
        }
        int[] truth = truth();
        List<List<Sum>> ofPart = new ArrayList<>();
        members.forEach(part -> ofPart.add(new ArrayList<>()));
        for (Sum sum : sums) {
            ofPart.get(partOf(sum.variables()[0])).add(placed(sum));
        }
        for (int part = 0; part < members.size(); part++) {
            int[] numbers = members.get(part).stream()
                    .mapToInt(variable -> truth[variable])
                    .toArray();
            parts.add(new Unknowns(numbers, ofPart.get(part)));
        }
    }

    private int[] truth() {
        int[] truth = new int[parent.length];
        for (int row = 0; row < variableOfRow.length; row++) {
            if (variableOfRow[row] >= 0) {
                truth[variableOfRow[row]] = Math.toIntExact(truth[variableOfRow[row]] + others(row));
            }
        }
        return truth;
    }

    private int root(int variable) {
        int root = variable;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private int partOf(int variable) {
        return partOfRoot.getOrDefault(root(variable), -1);
    }

    /** A cell's unknowns, of all parts; equal rows are one of them. */
    private Sum sum(int cell) {
        Map<Integer, Integer> factors = new TreeMap<>();
        for (int i = 0; i < matrix.rows(cell).length; i++) {
            int variable = variableOfRow[matrix.rows(cell)[i]];
            if (variable >= 0) {
                factors.put(variable, matrix.coefficients(cell)[i]);
            }
        }
        return sum(factors);
    }

    private static Sum sum(Map<Integer, Integer> factors) {
        return new Sum(
                factors.keySet().stream().mapToInt(Integer::intValue).toArray(),
                factors.values().stream().mapToInt(Integer::intValue).toArray());
    }

    private Sum placed(Sum sum) {
        Map<Integer, Integer> factors = new TreeMap<>();
        for (int i = 0; i < sum.variables().length; i++) {
            factors.put(placeOfVariable[sum.variables()[i]], sum.factors()[i]);
        }
        return sum(factors);
    }

    /** What of a cell is unknown, by the number of its part. */
    Map<Integer, Sum> sumsByPart(int cell) {
        Sum all = sum(cell);
        Map<Integer, Map<Integer, Integer>> factors = new TreeMap<>();
        for (int i = 0; i < all.variables().length; i++) {
            factors.computeIfAbsent(partOf(all.variables()[i]), part -> new TreeMap<>())
                    .put(placeOfVariable[all.variables()[i]], all.factors()[i]);
        }
        Map<Integer, Sum> sums = new TreeMap<>();
        factors.forEach((part, sum) -> sums.put(part, sum(sum)));
        return sums;
    }

    /** What of a cell's value is known. */
    long knownPart(int cell) {
        long known = 0;
        for (int i = 0; i < matrix.rows(cell).length; i++) {
            int row = matrix.rows(cell)[i];
            known += matrix.coefficients(cell)[i] * (variableOfRow[row] < 0 ? matrix.count(row) : share(row));
        }
        return known;
    }

    private long share(int row) {
        return shares.getOrDefault(row, 0L);
    }

    /** What a row counts besides the attacker's share. */
    long others(int row) {
        return matrix.count(row) - share(row);
    }
}
