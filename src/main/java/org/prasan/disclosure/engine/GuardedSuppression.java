package org.prasan.disclosure.engine;

import java.util.BitSet;
import java.util.List;

/** Protects, attacks, and where an interval is too narrow protects more, until the policy holds. */
public final class GuardedSuppression {

    private final Suppression suppression;
    private final IntervalPolicy policy;
    private final Auditor auditor = new Auditor();

    public GuardedSuppression(Suppression suppression, IntervalPolicy policy) {
        this.suppression = suppression;
        this.policy = policy;
    }

    /** @param attackers each of them must find no interval too narrow */
    public GuardedProtection protect(JointMatrix matrix, List<Attacker> attackers) {
        JointMatrix guarded = matrix;
        Protection first = suppression.protect(matrix);
        Protection protection = first;
        for (int round = 1; ; round++) {
            BitSet suppressed = protection.suppressed();
            List<Audit> audits = attackers.stream()
                    .map(attacker -> auditor.audit(matrix, suppressed, attacker))
                    .toList();
            JointMatrix wider = protection.holds() ? widened(guarded, suppressed, audits) : guarded;
            if (wider.equals(guarded)) {
                return result(matrix, first, protection, audits, round);
            }
            guarded = wider;
            protection = within(matrix, suppression.protect(guarded));
        }
    }

    private JointMatrix widened(JointMatrix guarded, BitSet suppressed, List<Audit> audits) {
        Widening widening = new Widening(guarded, suppressed);
        for (Audit audit : audits) {
            audit.narrow(policy)
                    .forEach(interval ->
                            widening.widen(interval.cell(), audit.attacker(), policy.against(audit.attacker())));
        }
        return widening.matrix();
    }

    /** Sums that were protected besides are no cells of the release. */
    private static Protection within(JointMatrix matrix, Protection guarded) {
        BitSet secondary = guarded.suppressed().get(0, matrix.cells());
        secondary.andNot(matrix.cells(Role.PRIMARY));
        BitSet suppressed = matrix.cells(Role.PRIMARY);
        suppressed.or(secondary);
        Certificate certificate = Certificate.of(matrix, suppressed);
        return new Protection(suppressed, secondary, certificate.revealed(), certificate);
    }

    private GuardedProtection result(
            JointMatrix matrix, Protection first, Protection last, List<Audit> audits, int rounds) {
        BitSet narrow = new BitSet(matrix.cells());
        audits.forEach(audit -> audit.narrow(policy).forEach(interval -> narrow.set(interval.cell())));
        BitSet widening = last.secondary();
        widening.andNot(first.secondary());
        return new GuardedProtection(last, widening, audits, narrow, rounds);
    }
}
