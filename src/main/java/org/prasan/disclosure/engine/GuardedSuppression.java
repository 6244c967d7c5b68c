package org.prasan.disclosure.engine;

import java.util.List;

/** Protects, attacks, and where an interval is too narrow protects more, until the policy holds. */
public final class GuardedSuppression {

    private final Suppression suppression;
    private final IntervalPolicy policy;

    public GuardedSuppression(Suppression suppression, IntervalPolicy policy) {
        this.suppression = suppression;
        this.policy = policy;
    }

    /** @param attackers each of them must find no interval too narrow */
    public GuardedProtection protect(JointMatrix matrix, List<Attacker> attackers) {
        throw new UnsupportedOperationException(suppression.toString() + policy + matrix + attackers);
    }
}
