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

    /**
     * A record, or a place of it.
     *
     * @param identity the same for every version of it
     * @param inner the place of its inner cell within the release
     * @param count what it counted then
     */
    public record PastAtom(long identity, int inner, long count) {}

    /**
     * A cell of one of its tables.
     *
     * @param about what it is about, the same in every edition
     * @param inner of which inner cells it was made
     * @param shown whether readers saw it
     * @param small whether it was hidden for being small itself
     */
    public record PastCell(String name, String about, BitSet inner, boolean shown, boolean small) {

        public PastCell {
            inner = (BitSet) inner.clone();
        }

        @Override
        public BitSet inner() {
            return (BitSet) inner.clone();
        }
    }
}
