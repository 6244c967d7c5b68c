package org.prasan.disclosure.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The primaries of a block, each known by the fingerprint of its residue only. Primaries that become proportional stay so
 * for good: one of them stands for all.
 */
final class Primaries {

    private final Fingerprints fingerprints;
    private final int[] cells;
    private final int[][] forms = new int[Fingerprints.FORMS][];
    private final long[] normals;
    private final Map<Long, Integer> known = new HashMap<>();
    private final List<List<Integer>> followers = new ArrayList<>();
    private final List<Integer> revealed = new ArrayList<>();
    private final boolean[] gone;
    private final long[] sums;
    private final int[] touched;
    private final boolean[] isTouched;
    private final int[][] primariesOfRow;
    private final int[][] coefficientsOfRow;

    /** @param places of the primaries among the block's cells */
    Primaries(Block block, int[] places, Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
        cells = Arrays.stream(places).map(place -> block.cells()[place]).toArray();
        normals = new long[cells.length];
        gone = new boolean[cells.length];
        sums = new long[cells.length];
        touched = new int[cells.length];
        isTouched = new boolean[cells.length];
        Arrays.setAll(forms, form -> new int[cells.length]);
        primariesOfRow = new int[block.rows()][0];
        coefficientsOfRow = new int[block.rows()][0];
        index(block, places);
        for (int primary = 0; primary < cells.length; primary++) {
            followers.add(new ArrayList<>());
            for (int form = 0; form < forms.length; form++) {
                forms[form][primary] =
                        form(form, block.cellRows()[places[primary]], block.coefficients()[places[primary]]);
            }
            enter(primary, Fingerprints.normal(forms[0][primary], forms[1][primary], forms[2][primary]));
        }
    }

    private int form(int form, int[] rows, int[] coefficients) {
        int sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum = Mersenne.sum(
                    sum, Mersenne.product(fingerprints.factor(form, rows[i]), Mersenne.residue(coefficients[i])));
        }
        return sum;
    }

    private void index(Block block, int[] places) {
        int[] sizes = new int[block.rows()];
        for (int place : places) {
            for (int row : block.cellRows()[place]) {
                sizes[row]++;
            }
        }
        Arrays.setAll(primariesOfRow, row -> new int[sizes[row]]);
        Arrays.setAll(coefficientsOfRow, row -> new int[sizes[row]]);
        for (int primary = 0; primary < places.length; primary++) {
            int[] rows = block.cellRows()[places[primary]];
            for (int i = 0; i < rows.length; i++) {
                int free = --sizes[rows[i]];
                primariesOfRow[rows[i]][free] = primary;
                coefficientsOfRow[rows[i]][free] = block.coefficients()[places[primary]][i];
            }
        }
    }

    private void enter(int primary, long normal) {
        if (normal == Fingerprints.OF_NOTHING) {
            reveal(primary);
            return;
        }
        normals[primary] = normal;
        Integer leader = known.putIfAbsent(normal, primary);
        if (leader != null) {
            gone[primary] = true;
            followers.get(leader).add(primary);
        }
    }

    private void reveal(int primary) {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(primary));
        while (!waiting.isEmpty()) {
            int next = waiting.pop();
            gone[next] = true;
            revealed.add(cells[next]);
            waiting.addAll(followers.get(next));
        }
    }

    /** Whether publishing this residue would give a primary away. */
    boolean isProportionalToOne(Residue residue) {
        return known.containsKey(fingerprints.normal(residue));
    }

    /** Whether a primary has no rows but those of this residue, so that their counts would give it away. */
    boolean isOneWithin(Residue residue, Span span) {
        int[][] within = new int[forms.length][cells.length];
        for (int i = 0; i < residue.size(); i++) {
            int changed = touch(span.across(residue.row(i)));
            for (int k = 0; k < changed; k++) {
                int share = takeSum(touched[k]);
                for (int form = 0; form < forms.length; form++) {
                    within[form][touched[k]] = Mersenne.sum(
                            within[form][touched[k]],
                            Mersenne.product(share, fingerprints.factor(form, residue.row(i))));
                }
            }
        }
        return IntStream.range(0, cells.length)
                .anyMatch(primary -> !gone[primary]
                        && IntStream.range(0, forms.length)
                                .allMatch(form -> within[form][primary] == forms[form][primary]));
    }

    private int takeSum(int primary) {
        int sum = Mersenne.residue(sums[primary]);
        sums[primary] = 0;
        isTouched[primary] = false;
        return sum;
    }

    /**
     * Takes a published residue out of every primary.
     *
     * @param unit the residue with the value 1 at its pivot
     * @param across by how much of the pivot each row is made
     */
    void publish(Residue unit, Residue across) {
        int changed = touch(across);
        int[] unitForms = new int[Fingerprints.FORMS];
        Arrays.setAll(unitForms, form -> fingerprints.form(form, unit));
        int count = 0;
        for (int i = 0; i < changed; i++) {
            int primary = touched[i];
            int share = Mersenne.negative(takeSum(primary));
            if (share != 0) {
                for (int form = 0; form < forms.length; form++) {
                    forms[form][primary] = Mersenne.sum(forms[form][primary], Mersenne.product(share, unitForms[form]));
                }
                known.remove(normals[primary]);
                touched[count++] = primary;
            }
        }
        enterAll(count);
    }

    private int touch(Residue across) {
        int changed = 0;
        for (int i = 0; i < across.size(); i++) {
            int[] primaries = primariesOfRow[across.row(i)];
            int[] coefficients = coefficientsOfRow[across.row(i)];
            for (int k = 0; k < primaries.length; k++) {
                int primary = primaries[k];
                if (gone[primary]) {
                    continue;
                }
                if (!isTouched[primary]) {
                    isTouched[primary] = true;
                    touched[changed++] = primary;
                }
                sums[primary] += (long) coefficients[k] * across.value(i);
            }
        }
        return changed;
    }

    /** With one inversion for all: an inverse costs as much as sixty products. */
    private void enterAll(int count) {
        int[] products = new int[count + 1];
        products[0] = 1;
        for (int i = 0; i < count; i++) {
            products[i + 1] = Mersenne.product(products[i], orOne(forms[0][touched[i]]));
        }
        int inverse = Mersenne.inverse(products[count]);
        long[] fresh = new long[count];
        for (int i = count - 1; i >= 0; i--) {
            int primary = touched[i];
            int first = forms[0][primary];
            fresh[i] = first == 0
                    ? Fingerprints.normal(first, forms[1][primary], forms[2][primary])
                    : Fingerprints.normal(
                            forms[1][primary], forms[2][primary], first, Mersenne.product(inverse, products[i]));
            inverse = Mersenne.product(inverse, orOne(first));
        }
        for (int i = 0; i < count; i++) {
            enter(touched[i], fresh[i]);
        }
    }

    private static int orOne(int form) {
        return form == 0 ? 1 : form;
    }

    /** Cells of the matrix. */
    List<Integer> revealed() {
        return revealed;
    }
}
