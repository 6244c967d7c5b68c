package org.prasan.disclosure.engine;

import java.util.BitSet;
import java.util.Map;

/**
 * Who tries to work out hidden cells: everyone knows what is published, the matrix and that no inner count is negative.
 *
 * @param name for reports, such as {@code outsider}
 * @param ownRows inner rows whose count this one knows, such as the one in which she alone is counted
 * @param shares how many of those counted in an inner row this one knows of, such as an agency of its own records; where
 *     there is none, nothing is known of that row
 * @param heldCells cells that this one knows though this release hides them, from other reports or earlier editions
 */
public record Attacker(String name, BitSet ownRows, Map<Integer, Long> shares, BitSet heldCells) {

    public static final Attacker OUTSIDER = new Attacker("outsider", new BitSet(), Map.of(), new BitSet());

    public Attacker {
        ownRows = (BitSet) ownRows.clone();
        shares = Map.copyOf(shares);
        heldCells = (BitSet) heldCells.clone();
    }

    /** Someone who is counted in this inner row and knows its count. */
    public static Attacker contributor(int row) {
        BitSet own = new BitSet();
        own.set(row);
        return new Attacker("contributor", own, Map.of(), new BitSet());
    }

    /** Who keeps so many of the records that each row counts, and does not know how many others keep. */
    public static Attacker keeping(String name, Map<Integer, Long> shares) {
        return new Attacker(name, new BitSet(), shares, new BitSet());
    }

    /** Someone who holds these cells from elsewhere. */
    public static Attacker holding(String name, BitSet cells) {
        return new Attacker(name, new BitSet(), Map.of(), cells);
    }

    @Override
    public BitSet ownRows() {
        return (BitSet) ownRows.clone();
    }

    @Override
    public BitSet heldCells() {
        return (BitSet) heldCells.clone();
    }
}
