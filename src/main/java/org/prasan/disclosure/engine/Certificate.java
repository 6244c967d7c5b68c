package org.prasan.disclosure.engine;

import java.util.BitSet;

/**
 * Says, from a computation of its own under a prime of its own, which primaries lie in the span of the published cells
 * and so could be worked out by adding and subtracting.
 *
 * @param prime residues are modulo this
 * @param published how many cells were reckoned as known
 * @param primaries how many were looked at
 * @param revealed those of them that can be worked out
 */
public record Certificate(long prime, int published, int primaries, BitSet revealed) {

    public Certificate {
        revealed = (BitSet) revealed.clone();
    }

    @Override
    public BitSet revealed() {
        return (BitSet) revealed.clone();
    }

    /** @param suppressed cells that are hidden besides those that are {@link Role#HIDDEN} */
    public static Certificate of(JointMatrix matrix, BitSet suppressed) {
        BitSet published = matrix.cells(Role.HIDDEN);
        published.or(suppressed);
        published.flip(0, matrix.cells());
        BitSet primaries = matrix.cells(Role.PRIMARY);
        BlindVector blind = BlindVector.to(matrix, published);
        BitSet revealed = new BitSet();
        primaries.stream().filter(blind::isBlindTo).forEach(revealed::set);
        return new Certificate(BlindVector.PRIME, published.cardinality(), primaries.cardinality(), revealed);
    }

    public boolean holds() {
        return revealed.isEmpty();
    }
}
