package org.prasan.disclosure.engine;

import java.util.BitSet;

/**
 * Keeps sums of singletons from being disclosed: each of those people would know the rest. A difference between
 * singletons tells nobody a count, but only once for the same people.
 */
final class Singletons {

    private final int first;
    private final BitSet used = new BitSet();

    /** @param first row of the block that is a singleton; all behind it are */
    Singletons(int first) {
        this.first = first;
    }

    boolean isOnlyOfThem(Residue residue) {
        return !residue.isEmpty() && residue.row(0) >= first;
    }

    boolean isOnlyOfThem(int[] ascendingRows) {
        return ascendingRows.length > 0 && ascendingRows[0] >= first;
    }

    /** Whether publishing this residue would disclose a sum; what it allows it remembers. */
    boolean isDisclosedBy(Residue residue) {
        if (!isOnlyOfThem(residue)) {
            return false;
        }
        if (!hasBothSigns(residue) || isUsed(residue)) {
            return true;
        }
        for (int i = 0; i < residue.size(); i++) {
            used.set(residue.row(i));
        }
        return false;
    }

    private boolean isUsed(Residue residue) {
        for (int i = 0; i < residue.size(); i++) {
            if (used.get(residue.row(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBothSigns(Residue residue) {
        int inverse = Mersenne.inverse(residue.value(0));
        for (int i = 1; i < residue.size(); i++) {
            if (Fraction.of(Mersenne.product(residue.value(i), inverse), Mersenne.PRIME)
                    .isNegative()) {
                return true;
            }
        }
        return false;
    }
}
