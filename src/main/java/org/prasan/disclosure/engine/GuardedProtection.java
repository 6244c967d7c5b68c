package org.prasan.disclosure.engine;

import java.util.BitSet;
import java.util.List;

/**
 * A protection that every attacker was tried on.
 *
 * @param protection as it stands after the last round; its secondary cells include those hidden to widen intervals
 * @param widening of the secondary cells, those hidden because an attacker's interval was too narrow
 * @param audits the last of each attacker
 * @param narrow primaries that stay too narrow whatever is hidden: nothing of this release may be published
 * @param rounds how often was protected, at least 1
 */
public record GuardedProtection(Protection protection, BitSet widening, List<Audit> audits, BitSet narrow, int rounds) {

    public GuardedProtection {
        widening = (BitSet) widening.clone();
        audits = List.copyOf(audits);
        narrow = (BitSet) narrow.clone();
    }

    @Override
    public BitSet widening() {
        return (BitSet) widening.clone();
    }

    @Override
    public BitSet narrow() {
        return (BitSet) narrow.clone();
    }

    /** Nothing can be worked out, and no interval is narrower than the policy. */
    public boolean holds() {
        return protection.holds() && narrow.isEmpty();
    }
}
