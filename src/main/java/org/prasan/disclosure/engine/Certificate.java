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

    public boolean holds() {
        return revealed.isEmpty();
    }
}
