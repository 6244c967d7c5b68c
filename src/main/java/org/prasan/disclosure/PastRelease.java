package org.prasan.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * What was published before, as it was then, or is intended to be.
 *
 * @param name such as {@code provincial-committee FY2562-Q1 r1}
 * @param atoms the single records that its cells were made of
 * @param cells of all its tables
 */
public record PastRelease(String name, List<PastAtom> atoms, List<PastCell> cells) {

    public PastRelease {
        atoms = List.copyOf(atoms);
        cells = List.copyOf(cells);
    }

    /** Whether its counts were rounded instead of hidden. */
    boolean isRounded() {
        return cells.stream().anyMatch(cell -> cell.rounded() >= 0);
    }

    /**
     * A record, or a place of it.
     *
     * @param identity the same for every version of it
     * @param inner the place of its inner cell within the release
     * @param count what it counted then
     * @param agency who keeps it; empty where the register does not say
     */
    public record PastAtom(long identity, int inner, long count, String agency) {

        public PastAtom(long identity, int inner, long count) {
            this(identity, inner, count, "");
        }
    }

    /**
     * A cell of one of its tables.
     *
     * @param about what it is about, the same in every edition
     * @param inner of which inner cells it was made
     * @param shown whether readers saw it
     * @param small whether it was hidden for being small itself
     * @param rounded what was printed in the place of the count; −1 where it was not rounded
     */
    public record PastCell(String name, String about, BitSet inner, boolean shown, boolean small, long rounded) {

        public PastCell {
            inner = (BitSet) inner.clone();
        }

        public PastCell(String name, String about, BitSet inner, boolean shown, boolean small) {
            this(name, about, inner, shown, small, -1);
        }

        @Override
        public BitSet inner() {
            return (BitSet) inner.clone();
        }
    }
}
