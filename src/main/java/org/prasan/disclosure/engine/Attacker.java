package org.prasan.disclosure.engine;

import java.util.BitSet;

/**
 * Who tries to work out hidden cells: everyone knows what is published, the matrix and that no inner count is negative.
 *
 * @param name for reports, such as {@code outsider}
 * @param ownRows inner rows whose count this one knows, such as the one in which she alone is counted
 * @param heldCells cells that this one knows though this release hides them, from other reports or earlier editions
 */
public record Attacker(String name, BitSet ownRows, BitSet heldCells) {

    public static final Attacker OUTSIDER = new Attacker("outsider", new BitSet(), new BitSet());

    public Attacker {
        ownRows = (BitSet) ownRows.clone();
        heldCells = (BitSet) heldCells.clone();
    }

    /** Someone who is counted in this inner row and knows its count. */
    public static Attacker contributor(int row) {
        BitSet own = new BitSet();
        own.set(row);
        return new Attacker("contributor", own, new BitSet());
    }

    /** Someone who holds these cells from elsewhere. */
    public static Attacker holding(String name, BitSet cells) {
        return new Attacker(name, new BitSet(), cells);
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
